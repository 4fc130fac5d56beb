package dev.awsnotes.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The characters of a field that may be HTML. */
final class PlainText {
  private static final Pattern TAG =
      Pattern.compile("</?([A-Za-z][A-Za-z0-9-]{0,15})(?:\\s[^<>]{0,2000})?/?>");
  private static final Pattern MEDIA = Pattern.compile("\\[sound:[^\\]\n]{0,300}]");

  /** What ends a line where it is shown. */
  private static final Set<String> BREAKS =
      Set.of(
          "br",
          "p",
          "div",
          "li",
          "ul",
          "ol",
          "tr",
          "table",
          "hr",
          "pre",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "dt",
          "dd");

  /** Only these are taken for tags: {@code List<String>} is a type and stays. */
  private static final Set<String> OTHERS =
      Set.of(
          "a",
          "abbr",
          "audio",
          "b",
          "big",
          "body",
          "center",
          "cite",
          "code",
          "col",
          "colgroup",
          "dl",
          "del",
          "em",
          "figure",
          "font",
          "head",
          "html",
          "i",
          "iframe",
          "img",
          "ins",
          "kbd",
          "label",
          "link",
          "mark",
          "meta",
          "object",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "section",
          "small",
          "source",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "svg",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tt",
          "u",
          "var",
          "video",
          "wbr");

  /** These go with all that is in them. */
  private static final Set<String> HIDDEN = Set.of("script", "style", "title", "template");

  private PlainText() {}

  /**
   * The text that a reader would see, each line trimmed, none of them empty.
   *
   * @param html whether it is HTML; if nobody said, known tags and entities are taken for it
   */
  static String of(String field, Optional<Boolean> html) {
    String text = html.orElse(true) ? Entities.decoded(withoutTags(field)) : field;
    List<String> lines = new ArrayList<>();
    String plain = MEDIA.matcher(SafeText.lines(text)).replaceAll("");
    for (String line : plain.split("\n", -1)) {
      String trimmed = line.replace('\u00a0', ' ').strip();
      if (!trimmed.isEmpty()) {
        lines.add(trimmed);
      }
    }
    return String.join("\n", lines);
  }

  /** Letters of tags only: other letters may get longer, and places would be no places any more. */
  private static String lower(String html) {
    StringBuilder lower = new StringBuilder(html);
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        lower.setCharAt(i, Character.toLowerCase(c));
      }
    }
    return lower.toString();
  }

  private static String withoutTags(String html) {
    StringBuilder text = new StringBuilder();
    Matcher tag = TAG.matcher(html);
    String lower = lower(html);
    Set<String> neverClosed = new HashSet<>();
    int at = 0;
    while (tag.find(at)) {
      String name = tag.group(1).toLowerCase(Locale.ROOT);
      text.append(html, at, tag.start());
      at = tag.end();
      if (BREAKS.contains(name)) {
        text.append('\n');
      } else if (HIDDEN.contains(name)) {
        // Looked for once: a thousand openings without a close would search a thousand times.
        int close = neverClosed.contains(name) ? -1 : lower.indexOf("</" + name, at);
        if (close < 0) {
          neverClosed.add(name);
        }
        int end = close < 0 ? -1 : html.indexOf('>', close);
        at = end < 0 ? at : end + 1;
      } else if (!OTHERS.contains(name)) {
        text.append(tag.group());
      }
    }
    return text.append(html.substring(at)).toString();
  }
}
