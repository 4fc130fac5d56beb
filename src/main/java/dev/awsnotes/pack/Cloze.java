package dev.awsnotes.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps, as Anki writes them: {@code {{c1::answer}}}, with a hint {@code
 * {{c1::answer::hint}}}; where a question is announced, {@code {{answer}}} is a gap too.
 */
final class Cloze {
  private static final Pattern NUMBER = Pattern.compile("c(\\d{1,3})");

  /** A longer text is no question, and as many as it has gaps would fill the memory. */
  private static final int LONGEST_TEXT = 10_000;

  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";
  private static final String PART = "::";

  /** A longer gap is no answer to type; what looks like one is something else. */
  private static final int LONGEST = 500;

  /** What templates begin with behind their braces. */
  private static final String TEMPLATE = "<%#/!>&.$-";

  private static final String GAP = "[...]";

  private Cloze() {}

  /**
   * A question made of the gaps of one number.
   *
   * @param stem the text with these gaps, the others filled
   * @param answers what fills them, in their order
   */
  record Gapped(String stem, List<String> answers) {}

  private record Gap(int from, int to, int number, String answer, String hint) {}

  /**
   * The questions that a text makes, by the numbers of their gaps.
   *
   * @param announced whether gaps without a number count
   */
  static List<Gapped> of(String text, boolean announced) {
    List<Gap> gaps = text.length() > LONGEST_TEXT ? List.of() : gaps(text, announced);
    Map<Integer, List<String>> answers = new TreeMap<>();
    for (Gap gap : gaps) {
      answers.computeIfAbsent(gap.number(), _ -> new ArrayList<>()).add(gap.answer());
    }
    List<Gapped> questions = new ArrayList<>();
    answers.forEach(
        (number, filled) ->
            questions.add(new Gapped(stem(text, gaps, number), List.copyOf(filled))));
    return List.copyOf(questions);
  }

  /** The text with its answer in each numbered gap. */
  static String filled(String text) {
    return stem(text, gaps(text, false), -1);
  }

  private static List<Gap> gaps(String text, boolean announced) {
    List<Gap> numbered = new ArrayList<>();
    List<Gap> plain = new ArrayList<>();
    String shown = CodeSpans.blank(text);
    int from = shown.indexOf(OPEN);
    while (from >= 0) {
      String inner = inside(text, from + OPEN.length());
      int end = from + OPEN.length() + inner.length() + CLOSE.length();
      String[] parts = inner.split(PART, 3);
      Matcher number = NUMBER.matcher(parts[0]);
      if (inner.isEmpty() || inner.contains(OPEN)) {
        end = from + OPEN.length();
      } else if (parts.length > 1 && number.matches() && !parts[1].isBlank()) {
        String hint = parts.length > 2 ? parts[2].strip() : "";
        int each = Integer.parseInt(number.group(1));
        numbered.add(new Gap(from, end, each, parts[1].strip(), hint));
      } else if (!inner.isBlank() && TEMPLATE.indexOf(inner.strip().charAt(0)) < 0) {
        plain.add(new Gap(from, end, plain.size() + 1, inner.strip(), ""));
      }
      from = shown.indexOf(OPEN, end);
    }
    return numbered.isEmpty() && announced ? plain : numbered;
  }

  /** What stands up to the closing braces; empty if they are too far away. */
  private static String inside(String text, int from) {
    int most = Math.min(text.length(), from + LONGEST + CLOSE.length());
    String near = text.substring(from, most);
    int to = near.indexOf(CLOSE);
    return to < 0 ? "" : near.substring(0, to);
  }

  private static String stem(String text, List<Gap> gaps, int asked) {
    StringBuilder stem = new StringBuilder();
    int end = 0;
    for (Gap gap : gaps) {
      stem.append(text, end, gap.from());
      if (gap.number() != asked) {
        stem.append(gap.answer());
      } else if (gap.hint().isEmpty()) {
        stem.append(GAP);
      } else {
        stem.append('[').append(gap.hint()).append(']');
      }
      end = gap.to();
    }
    return stem.append(text.substring(end)).toString();
  }
}
