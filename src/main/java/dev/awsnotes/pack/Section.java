package dev.awsnotes.pack;

import java.util.List;

/**
 * A section of the notes.
 *
 * @param heading its id and title
 * @param body its text, without the heading
 * @param sources the pages it rests on, in the order of the text
 * @param verified the day on which they were last opened, {@code YYYY-MM-DD}, or empty
 * @param facts the ids of the facts it tells
 */
public record Section(
    SectionHeading heading, Prose body, List<String> sources, String verified, List<String> facts) {
  /** The section's id, unique in its module. */
  public String id() {
    return heading.id();
  }

  /** The section's title. */
  public LocalizedText title() {
    return heading.title();
  }
}
