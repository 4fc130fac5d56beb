package dev.awsnotes.pack;

import java.util.List;

/**
 * What an exam is made of.
 *
 * @param from the first day on which it is given, {@code YYYY-MM-DD}
 * @param until the last day, or empty while it has none
 * @param items how many items a paper has
 * @param minutes how long it takes
 * @param pass the scaled score that passes, between 100 and 1000
 * @param note what is not confirmed about these figures; may be empty
 * @param types the item types it uses
 * @param domains its domains in order; the weights add up to 100
 */
public record Blueprint(
    String id,
    LocalizedText title,
    String from,
    String until,
    int items,
    int minutes,
    int pass,
    LocalizedText note,
    List<QuestionType> types,
    List<Part> domains) {

  /** Whether the exam is given on this day, {@code YYYY-MM-DD}. */
  public boolean validOn(String day) {
    return from.compareTo(day) <= 0 && (until.isEmpty() || day.compareTo(until) <= 0);
  }

  /**
   * A domain of the exam with its share.
   *
   * @param weight percent of the scored items
   */
  public record Part(Domain domain, LocalizedText title, int weight, List<Task> tasks) {}

  /**
   * A task of a domain.
   *
   * @param id such as {@code 2.1}
   * @param skills what it asks for, in our own words
   * @param facts ids of facts of the notes that serve it
   */
  public record Task(
      String id, LocalizedText title, List<LocalizedText> skills, List<String> facts) {}
}
