package dev.awsnotes.render;

/** Examples of how an answer is typed, each with as many numbers as the question asks for. */
final class Examples {
  private Examples() {}

  /** {@code 1,3}: so many numbers of options. */
  static String chosen(int keys, int options) {
    StringBuilder text = new StringBuilder("1");
    int number = keys < options ? 3 : 2;
    for (int i = 1; i < keys; i++) {
      text.append(',').append(number++);
    }
    return text.toString();
  }

  /** {@code 3 1 2 4}: the numbers of all steps. */
  static String ordered(int steps) {
    int first = Math.min(3, steps);
    StringBuilder text = new StringBuilder(String.valueOf(first));
    for (int number = 1; number <= steps; number++) {
      if (number != first) {
        text.append(' ').append(number);
      }
    }
    return text.toString();
  }

  /** {@code 1b 2a 3c}: a letter for each number. */
  static String matched(int pairs) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pairs; i++) {
      int right = i > 1 || pairs < 2 ? i : 1 - i;
      text.append(i == 0 ? "" : " ").append(i + 1).append((char) ('a' + right));
    }
    return text.toString();
  }
}
