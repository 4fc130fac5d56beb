package dev.awsnotes.quiz;

import dev.awsnotes.hangul.Fold;
import dev.awsnotes.pack.Question;
import java.util.ArrayList;
import java.util.List;

/** Says whether an answer is right. */
public final class Grader {
  /** Longest first, so that 에서는 is not taken for 는. */
  private static final List<String> PARTICLES =
      List.of(
          "입니다", "이에요", "에서는", "으로는", "에서", "으로", "에는", "이다", "예요", "은", "는", "이", "가", "을", "를",
          "의", "에", "로", "도", "와", "과");

  private static final int SHORTEST_STEM = 2;

  private Grader() {}

  /** Grades an answer to the question as it was shown. */
  public static Grade grade(Presented presented, Answer answer) {
    return new Grade(isRight(presented, answer), expected(presented));
  }

  private static boolean isRight(Presented presented, Answer answer) {
    return switch (answer) {
      case Answer.Skipped s -> false;
      case Answer.Unreadable u -> false;
      case Answer.Chosen c -> c.numbers().equals(keys(presented));
      case Answer.Ordered o -> o.numbers().equals(rightOrder(presented));
      case Answer.Matched m -> m.rights().equals(rightOrder(presented));
      case Answer.Text t -> accepts(presented.question(), t.text());
    };
  }

  /** The right answer as it would be typed: {@code 1,3}, {@code 3 1 2}, {@code 1b 2a} or a word. */
  public static String expected(Presented presented) {
    return switch (presented.question()) {
      case Question.Choice q -> join(keys(presented), ",");
      case Question.Multiple q -> join(keys(presented), ",");
      case Question.Ordering q -> join(rightOrder(presented), " ");
      case Question.Matching q -> pairs(rightOrder(presented));
      case Question.Typed q -> q.acceptKo().isEmpty() ? q.acceptEn().getFirst() : spelled(q);
    };
  }

  private static String spelled(Question.Typed question) {
    String ko = question.acceptKo().getFirst();
    if (question.acceptEn().isEmpty() || question.acceptEn().getFirst().equals(ko)) {
      return ko;
    }
    return ko + " / " + question.acceptEn().getFirst();
  }

  private static List<Integer> keys(Presented presented) {
    List<Integer> keys = new ArrayList<>();
    List<Question.Option> options = presented.options();
    for (int i = 0; i < options.size(); i++) {
      if (options.get(i).correct()) {
        keys.add(i + 1);
      }
    }
    return keys;
  }

  /** For each place of the bank in turn, the number under which it is shown. */
  private static List<Integer> rightOrder(Presented presented) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < presented.size(); i++) {
      numbers.add(presented.shownAt(i) + 1);
    }
    return numbers;
  }

  private static String pairs(List<Integer> rights) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < rights.size(); i++) {
      pairs.add((i + 1) + String.valueOf((char) ('a' + rights.get(i) - 1)));
    }
    return String.join(" ", pairs);
  }

  private static String join(List<Integer> numbers, String between) {
    List<String> texts = new ArrayList<>();
    numbers.forEach(number -> texts.add(String.valueOf(number)));
    return String.join(between, texts);
  }

  private static boolean accepts(Question question, String text) {
    if (!(question instanceof Question.Typed typed)) {
      return false;
    }
    List<String> given = List.of(fold(text), withoutParticle(fold(text)));
    return typed.acceptKo().stream().anyMatch(word -> given.contains(fold(word)))
        || typed.acceptEn().stream().anyMatch(word -> given.contains(fold(word)));
  }

  /** NFC, lower case, no spaces and no quotation marks. */
  static String fold(String text) {
    String bare = Fold.nfcLower(text).replaceAll("[\\s\"'`“”‘’]+", "");
    int end = bare.length();
    while (end > 0 && (bare.charAt(end - 1) == '.' || bare.charAt(end - 1) == '。')) {
      end--;
    }
    return bare.substring(0, end);
  }

  /** Without one trailing particle, as long as two syllables remain. */
  static String withoutParticle(String word) {
    for (String particle : PARTICLES) {
      if (word.endsWith(particle) && word.length() - particle.length() >= SHORTEST_STEM) {
        return word.substring(0, word.length() - particle.length());
      }
    }
    return word;
  }
}
