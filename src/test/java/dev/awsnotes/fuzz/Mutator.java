package dev.awsnotes.fuzz;

import java.util.List;
import java.util.Random;

/**
 * Makes bad input from good: parts cut, doubled, moved, replaced, and what no reader likes put in
 * between. The same seed makes the same text.
 */
public final class Mutator {
  private static final int MOST_CHANGES = 6;
  private static final int LONGEST_PART = 200;
  private static final int MOST_COPIES = 40;
  private static final int LONGEST_RUN = 1_500;
  private static final int LONGEST = 200_000;

  /** Breaks texts, terminals, spreadsheets, patterns, numbers and names. */
  private static final List<String> NASTY =
      List.of(
          "\u0000",
          "\u001b[2J\u001b]0;x\u0007",
          "\u009b31m",
          "\u202e",
          "\u2066",
          "\u200b",
          "\ufeff",
          "\ud800",
          "\udc00",
          "\ud83d\ude00",
          "\u1112\u1161\u11ab",
          "가",
          "ㅂㅈㅇ",
          "İ",
          "ﬁ",
          "\r",
          "\r\n",
          "\u2028",
          "\t",
          "\n",
          "\n\n",
          "\"",
          "'",
          "`",
          "```\n",
          "\\",
          "\\u0000",
          "\\ud800",
          "/",
          "../",
          "..\\",
          "{",
          "}",
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "<script>alert(1)</script>",
          "&amp;",
          "&#0;",
          "&#x110000;",
          ",",
          ";",
          ":",
          "=",
          "=cmd|' /C calc'!A0",
          "+1",
          "-1",
          "@x",
          "|",
          "|-|-|\n",
          "> ",
          "- ",
          "- [x] ",
          "1. ",
          "# ",
          "## ",
          "{#id}",
          "{{c1::",
          "}}",
          "Q: ",
          "A: ",
          "[!NOTE]",
          "![",
          "](",
          "https://x.org/",
          "javascript:",
          "%",
          "%n%s",
          "$",
          "${x}",
          "*",
          "(a+)+$",
          "null",
          "true",
          "NaN",
          "1e999",
          "-0",
          "99999999999999999999999",
          "2147483648",
          "0x",
          "--",
          "--lang",
          "---\n");

  private final List<String> samples;

  /** Makes bad input from these. */
  public Mutator(List<String> samples) {
    this.samples = samples;
  }

  /** The input of this seed. */
  public String make(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(samples.get(random.nextInt(samples.size())));
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && text.length() < LONGEST; i++) {
      change(text, random);
    }
    return text.toString();
  }

  private void change(StringBuilder text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + random.nextInt(LONGEST_PART));
    switch (random.nextInt(9)) {
      case 0 -> text.delete(at, end);
      case 1 -> text.insert(at, text.substring(at, end).repeat(1 + random.nextInt(MOST_COPIES)));
      case 2, 3 -> text.insert(at, nasty(random));
      case 4 -> text.insert(at, nasty(random).repeat(1 + random.nextInt(LONGEST_RUN)));
      case 5 -> text.setLength(at);
      case 6 -> {
        String part = text.substring(at, end);
        text.delete(at, end);
        text.insert(random.nextInt(text.length() + 1), part);
      }
      case 7 -> {
        String other = samples.get(random.nextInt(samples.size()));
        int from = random.nextInt(other.length() + 1);
        text.insert(at, other, from, Math.min(other.length(), from + LONGEST_PART));
      }
      default -> {
        if (at < text.length()) {
          text.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 0x80 : 0x10000));
        }
      }
    }
  }

  private static String nasty(Random random) {
    return NASTY.get(random.nextInt(NASTY.size()));
  }
}
