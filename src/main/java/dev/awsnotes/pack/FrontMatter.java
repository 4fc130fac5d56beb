package dev.awsnotes.pack;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The head that site generators and note programs put before a text, between two lines of {@code
 * ---} (YAML) or {@code +++} (TOML). To Markdown it would be a rule and a heading.
 *
 * @param title what it gives as the title, or empty
 * @param rest the text with empty lines in place of the head, so that every line keeps its number
 */
record FrontMatter(String title, String rest) {
  /** A longer head is none. */
  private static final int MOST_LINES = 400;

  private static final Pattern TITLE =
      Pattern.compile("title\\s*[:=]\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\"'|>].*))\\s*");

  static FrontMatter of(String text) {
    boolean toml = text.startsWith("+++");
    if (!toml && !text.startsWith("---")) {
      return new FrontMatter("", text);
    }
    List<String> lines = text.lines().limit(MOST_LINES).toList();
    String fence = lines.getFirst().stripTrailing();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return new FrontMatter("", text);
    }
    String title = "";
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals(fence) || (!toml && line.equals("..."))) {
        return new FrontMatter(title, "\n".repeat(i + 1) + rest(text, i + 1));
      }
      if (!toml && i == 1 && line.isEmpty()) {
        break; // A rule, with text below it.
      }
      Matcher matcher = TITLE.matcher(line);
      if (title.isEmpty() && matcher.matches()) {
        for (int group = 1; group <= 3; group++) {
          title = matcher.group(group) == null ? title : matcher.group(group).strip();
        }
      }
    }
    return new FrontMatter("", text);
  }

  private static String rest(String text, int lines) {
    int at = 0;
    for (int i = 0; i < lines && at >= 0; i++) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    return text.substring(at);
  }
}
