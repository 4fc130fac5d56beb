package dev.awsnotes.pack;

import dev.awsnotes.markdown.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks by which a line of Markdown is known to be part of a question. */
final class QuestionMarks {
  private static final String BOLD = "(?:\\*\\*|__)?";
  private static final String QUESTIONS = "Q\\d{0,3}|문|질문|문제";
  private static final String ANSWERS = "A\\d{0,3}|답|정답";
  private static final Pattern QUESTION = begins(QUESTIONS);
  private static final Pattern ANSWER = begins(ANSWERS);
  private static final Pattern ANY =
      Pattern.compile(
          "(?m)^\\s{0,3}" + BOLD + "(?:" + QUESTIONS + "|" + ANSWERS + ")" + BOLD + "\\s*[:：]");
  private static final Pattern TASK = Pattern.compile("(?s)\\[([ xX])]\\s+(\\S.*)");

  private QuestionMarks() {}

  private static Pattern begins(String words) {
    return Pattern.compile(
        "(?s)\\s{0,3}(" + BOLD + ")(?:" + words + ")(" + BOLD + "\\s*[:：]" + BOLD + ")\\s*(.*)");
  }

  /** Whether a text may hold a question at all; most notes hold none and need no second reading. */
  static boolean mayStandIn(String text) {
    return text.contains("[x]")
        || text.contains("[X]")
        || text.contains("{{c")
        || ANY.matcher(text).find();
  }

  /** What stands behind {@code Q:}. */
  static Optional<Passage.Line> question(Passage.Line line) {
    return behind(QUESTION, line);
  }

  /** What stands behind {@code A:}. */
  static Optional<Passage.Line> answer(Passage.Line line) {
    return behind(ANSWER, line);
  }

  private static Optional<Passage.Line> behind(Pattern mark, Passage.Line line) {
    Matcher matcher = mark.matcher(line.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String rest = matcher.group(3);
    boolean opened = !matcher.group(1).isEmpty() && matcher.group(2).strip().length() == 1;
    if (opened) {
      // The whole line is bold: what is left of it stays so.
      rest = matcher.group(1) + rest;
    }
    return Optional.of(
        new Passage.Line(line.number(), line.column() + matcher.start(3), rest.stripTrailing()));
  }

  /**
   * A box to tick.
   *
   * @param text what stands behind the box
   */
  record Task(boolean ticked, String text) {}

  /** The box at the beginning of this line. */
  static Optional<Task> task(Passage.Line line) {
    Matcher matcher = TASK.matcher(line.text());
    return matcher.matches()
        ? Optional.of(new Task(!matcher.group(1).equals(" "), matcher.group(2)))
        : Optional.empty();
  }

  /** The id that is written at the end of a line. */
  static Optional<String> id(String line) {
    return Optional.of(WrittenId.of(line).id()).filter(id -> !id.isEmpty());
  }

  /** The line without the id at its end. */
  static String withoutId(String line) {
    return WrittenId.of(line).before();
  }

  /** Whether this text asks something. */
  static boolean asks(String text) {
    String line = withoutId(text).stripTrailing();
    int end = line.length();
    while (end > 0 && (line.charAt(end - 1) == '*' || line.charAt(end - 1) == '_')) {
      end--;
    }
    return end > 0 && (line.charAt(end - 1) == '?' || line.charAt(end - 1) == '？');
  }
}
