package dev.awsnotes.pack;

import dev.awsnotes.markdown.Passage;
import java.util.ArrayList;
import java.util.List;

/** A question of a Markdown file while its lines are gathered. */
final class QuestionDraft {
  /** An option as it was found. */
  record Choice(QuestionMarks.Task task, List<Passage.Line> why, Passage.Line at) {}

  /** An accepted answer as it was found; its lines may go on. */
  record Reply(Passage.Line at, List<String> lines) {}

  private final boolean announced;
  private final Passage.Line at;
  private final List<String> stem = new ArrayList<>();
  private final List<Reply> replies = new ArrayList<>();
  private final List<Choice> choices = new ArrayList<>();
  private final List<Passage.Line> why = new ArrayList<>();
  private String id = "";

  /**
   * A question that begins with this line.
   *
   * @param announced whether it is said to be one, by {@code Q:}; a sentence that ends in a
   *     question mark only may be one
   */
  QuestionDraft(Passage.Line at, boolean announced) {
    this.announced = announced;
    this.at = at;
    addStem(at.text());
  }

  void addStem(String line) {
    QuestionMarks.id(line).ifPresent(written -> id = written);
    stem.add(QuestionMarks.withoutId(line));
  }

  void addReply(Passage.Line line) {
    List<String> lines = new ArrayList<>();
    lines.add(line.text());
    replies.add(new Reply(line, lines));
  }

  /** A further line of the paragraph: of the answer, if one has begun. */
  void goOn(String line) {
    if (replies.isEmpty()) {
      addStem(line);
    } else {
      replies.getLast().lines().add(line);
    }
  }

  void addCode(List<Passage.Line> lines) {
    stem.add("");
    lines.forEach(line -> stem.add(line.text()));
  }

  void addChoice(QuestionMarks.Task task, List<Passage.Line> reason, Passage.Line line) {
    choices.add(new Choice(task, reason, line));
  }

  /** A quotation gives the reason of what stands before it. */
  void addWhy(List<Passage.Line> lines) {
    if (choices.isEmpty()) {
      why.addAll(lines);
    } else {
      Choice last = choices.removeLast();
      List<Passage.Line> all = new ArrayList<>(last.why());
      all.addAll(lines);
      choices.add(new Choice(last.task(), List.copyOf(all), last.at()));
    }
  }

  boolean announced() {
    return announced;
  }

  boolean answered() {
    return !replies.isEmpty() || !choices.isEmpty();
  }

  Passage.Line at() {
    return at;
  }

  String id() {
    return id;
  }

  String stem() {
    return String.join("\n", stem).strip();
  }

  List<Reply> replies() {
    return replies;
  }

  List<Choice> choices() {
    return choices;
  }

  String why() {
    return text(why);
  }

  static String text(List<Passage.Line> lines) {
    return String.join("\n", lines.stream().map(Passage.Line::text).toList()).strip();
  }
}
