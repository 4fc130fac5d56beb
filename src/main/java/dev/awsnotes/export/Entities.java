package dev.awsnotes.export;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The character references of HTML that people's decks have in them. */
final class Entities {
  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("ensp", " "),
          Map.entry("emsp", " "),
          Map.entry("hellip", "…"),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("minus", "−"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("bull", "•"),
          Map.entry("middot", "·"),
          Map.entry("times", "×"),
          Map.entry("divide", "÷"),
          Map.entry("plusmn", "±"),
          Map.entry("deg", "°"),
          Map.entry("larr", "←"),
          Map.entry("rarr", "→"),
          Map.entry("uarr", "↑"),
          Map.entry("darr", "↓"),
          Map.entry("harr", "↔"),
          Map.entry("rArr", "⇒"),
          Map.entry("le", "≤"),
          Map.entry("ge", "≥"),
          Map.entry("ne", "≠"),
          Map.entry("asymp", "≈"),
          Map.entry("infin", "∞"),
          Map.entry("micro", "µ"),
          Map.entry("euro", "€"),
          Map.entry("copy", "©"),
          Map.entry("reg", "®"),
          Map.entry("trade", "™"));

  private Entities() {}

  /** The text with its references replaced; unknown ones stay as they are written. */
  static String decoded(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    Matcher reference = REFERENCE.matcher(text);
    StringBuilder decoded = new StringBuilder();
    while (reference.find()) {
      reference.appendReplacement(decoded, Matcher.quoteReplacement(one(reference)));
    }
    return reference.appendTail(decoded).toString();
  }

  private static String one(Matcher reference) {
    if (reference.group(3) != null) {
      return NAMED.getOrDefault(reference.group(3), reference.group());
    }
    int code =
        reference.group(1) != null
            ? Integer.parseInt(reference.group(1))
            : Integer.parseInt(reference.group(2), 16);
    return Character.isValidCodePoint(code) ? Character.toString(code) : reference.group();
  }
}
