package dev.awsnotes.fuzz;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Text that is made to take a reader much longer than its length. */
public final class Baits {
  /** Each gives a text of about that many characters. */
  public static final Map<String, IntFunction<String>> ALL = baits();

  private Baits() {}

  private static Map<String, IntFunction<String>> baits() {
    Map<String, IntFunction<String>> baits = new LinkedHashMap<>();
    for (String part :
        new String[] {
          "a",
          " ",
          " x",
          "\t",
          "=",
          "-",
          ".",
          "_",
          "#",
          "*",
          "**",
          "`",
          "` ",
          "[",
          "[[",
          "![",
          "](",
          "[a](",
          "<",
          "<a ",
          "<!--",
          "<style>",
          "&",
          "&amp;",
          "&#x41;",
          "\\",
          "|",
          "{{",
          "{{a}} ",
          "{{c1::a}} ",
          "{#",
          "(",
          " (",
          "\"",
          "\u0000",
          "\ud800",
          "\u202e",
          "가",
          "e\u0301",
          "Q: ",
          "Q:\n",
          "A: b\n",
          "- ",
          "> ",
          "1. ",
          "- [x] a?\n",
          "\n",
          "\r",
          "\n\n",
          " / b",
          "*a **b ",
          "[a]: b\n",
          "[a][",
          "*_",
          "~",
          "http://",
          "\n- a",
          "\n  - a",
          "\n> a\n",
          "확인: ",
          "title:",
          "Sources: ",
          "{0|",
          "'",
          "=1;"
        }) {
      baits.put(part, length -> part.repeat(length / part.length() + 1));
    }
    baits.put("(a+)+$", length -> "a".repeat(length) + "!");
    baits.put("a b", length -> "a" + " ".repeat(length) + "b");
    baits.put("a ... b", length -> "a" + ".".repeat(length) + "b");
    baits.put("a ### b", length -> "a " + "#".repeat(length) + "b");
    baits.put("emphasis", length -> "*".repeat(length / 2) + "a" + "*".repeat(length / 2));
    baits.put("brackets", length -> "[".repeat(length / 2) + "a" + "]".repeat(length / 2));
    baits.put("ticks", Baits::ticks);
    baits.put("columns", length -> table(length / 8, 2));
    baits.put("rows", length -> table(2, length / 8));
    baits.put("list levels", Baits::levels);
    baits.put("definitions", length -> numbered("[a%d]: /b\n", length));
    baits.put("references", length -> numbered("[a%d]: /b\n\n[a%<d] ", length));
    baits.put("questions", length -> numbered("Q: a%d?\nA: b\n\n", length));
    baits.put("sections", length -> numbered("## a%d\n\nQ: a%<d?\nA: b\n\n", length));
    baits.put("gaps", length -> numbered("{{c%d::a}} ", length));
    baits.put("answers", length -> "Q: a?\nA: " + numbered("b%d / ", length));
    baits.put("json", length -> "{\"a\":".repeat(length / 5));
    baits.put("arrays", length -> "[" + "[],".repeat(length / 3) + "[]]");
    baits.put("number", length -> "[1e" + "9".repeat(length) + "]");
    baits.put("digits", length -> "[" + "9".repeat(length) + "]");
    baits.put("fields", length -> "{" + numbered("\"a%d\":1,", length) + "\"z\":1}");
    return Collections.unmodifiableMap(baits);
  }

  private static String numbered(String form, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < length; i++) {
      text.append(form.formatted(i));
    }
    return text.toString();
  }

  /** Runs of backticks of which no two are equally long. */
  private static String ticks(int length) {
    StringBuilder text = new StringBuilder();
    for (int run = 1; text.length() < length; run++) {
      text.append("`".repeat(run)).append(' ');
    }
    return text.toString();
  }

  private static String table(int columns, int rows) {
    String row = "|" + " a |".repeat(columns) + "\n";
    return row + "|" + "-|".repeat(columns) + "\n" + row.repeat(rows);
  }

  private static String levels(int length) {
    StringBuilder text = new StringBuilder();
    for (int level = 0; text.length() < length; level++) {
      text.append("  ".repeat(level)).append("- a\n");
    }
    return text.toString();
  }
}
