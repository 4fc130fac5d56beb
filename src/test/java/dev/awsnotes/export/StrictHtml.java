package dev.awsnotes.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads HTML of a few tags without attributes; whatever else there is, is refused. */
final class StrictHtml {
  private static final Set<String> EMPTY = Set.of("br", "hr");
  private static final Set<String> PAIRED =
      Set.of(
          "p", "b", "i", "code", "pre", "ul", "ol", "li", "table", "tr", "th", "td", "blockquote");
  private static final Pattern PIECE =
      Pattern.compile("<(/?)([a-z]+)>|&(amp|lt|gt|quot|#39|#91);|[^<>&\"']", Pattern.DOTALL);

  private StrictHtml() {}

  /** The characters that a reader would see. */
  static String text(String html) {
    StringBuilder text = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Matcher piece = PIECE.matcher(html);
    int at = 0;
    while (at < html.length()) {
      if (!piece.find() || piece.start() != at) {
        throw new AnkiReader.Refused("no HTML of ours: " + html.substring(at));
      }
      at = piece.end();
      String tag = piece.group(2);
      if (tag == null) {
        text.append(piece.group(3) == null ? piece.group() : character(piece.group(3)));
      } else if (EMPTY.contains(tag)) {
        text.append('\n');
      } else if (!PAIRED.contains(tag)) {
        throw new AnkiReader.Refused("a tag that is not ours: " + tag);
      } else if (piece.group(1).isEmpty()) {
        open.push(tag);
      } else if (open.isEmpty() || !open.pop().equals(tag)) {
        throw new AnkiReader.Refused("not nested: " + tag);
      }
    }
    if (!open.isEmpty()) {
      throw new AnkiReader.Refused("not closed: " + open);
    }
    return text.toString();
  }

  private static String character(String name) {
    return switch (name) {
      case "amp" -> "&";
      case "lt" -> "<";
      case "gt" -> ">";
      case "quot" -> "\"";
      case "#39" -> "'";
      default -> "[";
    };
  }
}
