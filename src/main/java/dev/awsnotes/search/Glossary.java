package dev.awsnotes.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names that mean the same: those of the notes' terms and modules, and the learner's own lines. */
final class Glossary {
  private static final int MOST_ENTRIES = 8;

  /** What notes of any subject call otherwise than who looks for it. */
  private static final List<List<String>> COMMON =
      List.of(List.of("한도", "할당량", "limits", "limit", "quotas", "quota", "숫자", "numbers"));

  private static final List<String> NUMBERS = List.of("숫자", "numbers");

  /** What asks for a figure; the figures of a module stand together. */
  private static final List<String> FIGURES =
      List.of("최대크기", "크기제한", "최대개수", "maxsize", "maximumsize", "sizelimit");

  private final Lexicon lexicon;
  private final Map<String, Boolean> asked = new HashMap<>();
  private final Map<String, List<List<String>>> own = new HashMap<>();

  /**
   * A glossary over the index.
   *
   * @param lines the learner's own lines, each some names for the same
   */
  Glossary(Lexicon lexicon, List<List<String>> lines) {
    this.lexicon = lexicon;
    COMMON.forEach(this::add);
    for (String figure : FIGURES) {
      own.put(figure, new ArrayList<>(List.of(NUMBERS)));
    }
    lines.forEach(this::add);
  }

  private void add(List<String> names) {
    for (String name : names) {
      own.computeIfAbsent(CleanText.key(name), key -> new ArrayList<>()).add(names);
    }
  }

  /** The entries that have this name, given as a key. */
  List<NoteHead> entries(String key) throws IOException {
    return key.isEmpty() ? List.of() : lexicon.entries(NoteFields.NAMES, key, MOST_ENTRIES);
  }

  /** Whether anything has this name. */
  boolean has(String key) throws IOException {
    Boolean known = asked.get(key);
    if (known == null) {
      known = own.containsKey(key) || lexicon.frequency(NoteFields.NAMES, key) > 0;
      asked.put(key, known);
    }
    return known;
  }

  /** The learner's own names for the same. */
  List<String> ownNames(String key) {
    List<String> names = new ArrayList<>();
    own.getOrDefault(key, List.of()).forEach(names::addAll);
    return names;
  }

  /** The shortest name that begins like this, empty if there is none. */
  String completed(String key) throws IOException {
    String[] shortest = {""};
    lexicon.visit(
        NoteFields.NAMES,
        key,
        term -> {
          String name = term.term().utf8ToString();
          if (shortest[0].isEmpty() || name.length() < shortest[0].length()) {
            shortest[0] = name;
          }
          return true;
        });
    return shortest[0];
  }
}
