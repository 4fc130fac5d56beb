package dev.awsnotes.export;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a deck's first lines say of it, {@code #key:value} each, as Anki's manual lists them.
 *
 * @param separator between columns
 * @param html whether fields are HTML; where nothing is said, what looks like it is
 * @param deck the deck's name, or empty
 * @param special the columns, from 0, that hold no side of a card
 */
record DeckHeaders(char separator, Optional<Boolean> html, String deck, Set<Integer> special) {
  private static final Map<String, Character> NAMES =
      Map.of("comma", ',', "semicolon", ';', "tab", '\t', "space", ' ', "pipe", '|', "colon", ':');
  private static final int MOST_DIGITS = 3;

  static DeckHeaders of(String text) {
    Map<String, String> values = new TreeMap<>();
    String first = "";
    int at = 0;
    while (at < text.length() && first.isEmpty()) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      int colon = line.indexOf(':');
      if (!line.startsWith("#")) {
        first = line;
      } else if (colon > 0) {
        values.put(
            line.substring(1, colon).strip().toLowerCase(Locale.ROOT), line.substring(colon + 1));
      }
      at = end < 0 ? text.length() : end + 1;
    }
    Set<Integer> special = new HashSet<>();
    for (String key : new String[] {"guid", "notetype", "deck", "tags"}) {
      String number = values.getOrDefault(key + " column", "").strip();
      if (number.matches("[0-9]{1," + MOST_DIGITS + "}")) {
        special.add(Integer.parseInt(number) - 1);
      }
    }
    String html = values.getOrDefault("html", "").strip();
    return new DeckHeaders(
        separator(values.getOrDefault("separator", ""), first),
        html.isEmpty() ? Optional.empty() : Optional.of(html.equalsIgnoreCase("true")),
        values.getOrDefault("deck", "").strip(),
        Set.copyOf(special));
  }

  /** By its name or as the character itself; else by what the first row has in it. */
  private static char separator(String value, String firstRow) {
    Character named = NAMES.get(value.strip().toLowerCase(Locale.ROOT));
    if (named != null) {
      return named;
    }
    if (!value.isEmpty() && value.codePointCount(0, value.length()) == 1) {
      return value.charAt(0);
    }
    if (firstRow.indexOf('\t') >= 0) {
      return '\t';
    }
    return firstRow.indexOf(';') >= 0 ? ';' : ',';
  }
}
