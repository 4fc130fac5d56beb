package dev.awsnotes.drillmodel;

import org.jline.utils.WCWidth;

/** Columns of a terminal: wide characters take two. */
final class Width {
  private Width() {}

  static int of(String text) {
    return text.codePoints().map(WCWidth::wcwidth).filter(width -> width > 0).sum();
  }

  /** The columns of the widest line of a Markdown text that is wrapped at spaces. */
  static int widest(String markdown) {
    int widest = 0;
    boolean code = false;
    for (String line : markdown.split("\n")) {
      if (line.startsWith("```")) {
        code = !code;
      } else if (code || line.startsWith("|")) {
        widest = Math.max(widest, of(line));
      } else {
        int indent = of(line) - of(line.stripLeading()) + (line.startsWith("- ") ? 2 : 0);
        for (String word : line.strip().split(" ")) {
          widest = Math.max(widest, indent + of(word));
        }
      }
    }
    return widest;
  }
}
