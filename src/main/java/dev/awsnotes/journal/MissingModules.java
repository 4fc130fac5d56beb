package dev.awsnotes.journal;

import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Entry.ExamAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A line need not name the module of its question: then it follows from the packs in use. */
public final class MissingModules {
  private MissingModules() {}

  /**
   * The entries with the modules that their lines do not name.
   *
   * @param moduleOf for {@code <pack>/<question id>} the module, {@code <pack>/<module id>}; empty
   *     if no pack in use has the question
   */
  public static List<Entry> filled(List<Entry> entries, UnaryOperator<String> moduleOf) {
    boolean missing = false;
    for (Entry entry : entries) {
      missing |= isMissing(entry);
    }
    if (!missing) {
      return entries;
    }
    List<Entry> filled = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      filled.add(isMissing(entry) ? filled(entry, moduleOf) : entry);
    }
    return filled;
  }

  private static boolean isMissing(Entry entry) {
    if (entry instanceof Answer answer) {
      return answer.item().module().isEmpty();
    }
    return entry instanceof ExamAnswer answer && answer.item().module().isEmpty();
  }

  private static Entry filled(Entry entry, UnaryOperator<String> moduleOf) {
    return switch (entry) {
      case Answer answer ->
          new Answer(
              answer.stamp(),
              in(answer.item(), moduleOf),
              answer.mode(),
              answer.response(),
              answer.rating(),
              answer.session());
      case ExamAnswer answer ->
          new ExamAnswer(
              answer.stamp(),
              answer.exam(),
              in(answer.item(), moduleOf),
              answer.response(),
              answer.flagged(),
              answer.leftMillis());
      default -> entry;
    };
  }

  private static Item in(Item item, UnaryOperator<String> moduleOf) {
    return new Item(item.question(), item.revision(), moduleOf.apply(item.question()));
  }
}
