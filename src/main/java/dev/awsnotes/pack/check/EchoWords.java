package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedQuestion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A word of the stem that comes back in the key alone gives the key away. Words that the whole pack
 * uses (table, function) and names of APIs and services echo nothing; nor does a key whose lures
 * take up words of the stem as well.
 */
final class EchoWords {
  /** A word in more than one of so many of the pack's stems belongs to the subject. */
  private static final int SUBJECT = 50;

  private static final int SUBJECT_AT_LEAST = 2;

  private EchoWords() {}

  static void check(Checked checked) {
    List<LocatedQuestion> all =
        checked.pack().modules().stream().flatMap(module -> module.questions().stream()).toList();
    int subject = Math.max(SUBJECT_AT_LEAST, all.size() / SUBJECT);
    for (Lang lang : Lang.values()) {
      Map<String, Integer> stems = new HashMap<>();
      for (LocatedQuestion located : all) {
        words(located, QuestionPart.Role.STEM, lang)
            .keySet()
            .forEach(word -> stems.merge(word, 1, Integer::sum));
      }
      for (LocatedQuestion located : all) {
        Set<String> stem = new HashSet<>(words(located, QuestionPart.Role.STEM, lang).keySet());
        stem.removeIf(word -> stems.getOrDefault(word, 0) > subject);
        check(located, stem, lang, checked);
      }
    }
  }

  private static void check(LocatedQuestion located, Set<String> stem, Lang lang, Checked checked) {
    Map<String, String> echo = words(located, QuestionPart.Role.KEY, lang);
    echo.keySet().retainAll(stem);
    Set<String> lures = new HashSet<>(words(located, QuestionPart.Role.LURE, lang).keySet());
    lures.retainAll(stem);
    if (!echo.isEmpty() && lures.isEmpty()) {
      String words = String.join(", ", new TreeSet<>(echo.values()));
      checked
          .out()
          .warning(
              located.path(),
              QuestionPart.of(located.question(), QuestionPart.Role.KEY)
                  .getFirst()
                  .at(located, lang),
              located.question().id() + ": 문제의 말이 정답에만 되풀이됩니다: " + words,
              located.question().id()
                  + ": a word of the stem comes back in the key alone: "
                  + words);
    }
  }

  private static Map<String, String> words(
      LocatedQuestion located, QuestionPart.Role role, Lang lang) {
    Map<String, String> words = new HashMap<>();
    for (QuestionPart part : QuestionPart.of(located.question(), role)) {
      words.putAll(ContentWords.of(Wording.of(part.prose().exactly(lang)), lang));
    }
    return words;
  }
}
