package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that carry its meaning, without endings. */
final class ContentWords {
  private static final Pattern ENGLISH = Pattern.compile("[A-Za-z][A-Za-z0-9'.:-]*");
  private static final Pattern KOREAN = Pattern.compile("[가-힣]+");

  /** Verbs come back in every other option; what gives a key away are nouns. */
  private static final Pattern VERB = Pattern.compile("(?:니다|니까|고|해|며|려면|어|아|여|워)$");

  private static final int SHORTEST_ENGLISH = 5;
  private static final int SHORTEST_KOREAN = 3;

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "about", "after", "again", "against", "because", "before", "being", "between", "cannot",
          "could", "during", "every", "first", "other", "should", "since", "still", "their",
          "there", "these", "those", "through", "under", "until", "using", "where", "which",
          "while", "whose", "without", "would", "within", "another", "already", "instead");

  /** Longest first. */
  private static final List<String> PARTICLES =
      List.of(
          "에서만", "에서는", "으로만", "으로는", "까지는", "합니다", "됩니다", "입니다", "하려고", "하도록", "되도록", "했습니다", "에서",
          "으로", "에게", "에는", "까지", "부터", "마다", "처럼", "보다", "하는", "되는", "하지", "하고", "하여", "해서", "하면",
          "되면", "된", "한", "할", "될", "을", "를", "은", "는", "이", "가", "의", "에", "로", "도", "와", "과",
          "만");

  private ContentWords() {}

  /** The words by what is left without their endings. */
  static Map<String, String> of(String text, Lang lang) {
    return lang == Lang.KO ? korean(text) : english(text);
  }

  private static Map<String, String> english(String text) {
    Map<String, String> words = new HashMap<>();
    Matcher word = ENGLISH.matcher(text);
    while (word.find()) {
      String found = withoutMarks(word.group());
      boolean first = beginsSentence(text, word.start());
      String rest = first && !found.isEmpty() ? found.substring(1) : found;
      boolean name = !rest.equals(rest.toLowerCase(Locale.ROOT)) || found.matches(".*[0-9.:].*");
      String stem = stem(found.toLowerCase(Locale.ROOT));
      if (!name && stem.length() >= SHORTEST_ENGLISH && !FUNCTION_WORDS.contains(stem)) {
        words.put(stem, found);
      }
    }
    return words;
  }

  private static String withoutMarks(String word) {
    int end = word.length();
    while (end > 0 && ".:'-".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end);
  }

  /** There a capital says nothing about the word. */
  private static boolean beginsSentence(String text, int start) {
    String before = text.substring(Math.max(0, start - 3), start).strip();
    return before.isEmpty() || ".?!:".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static String stem(String word) {
    for (String ending : List.of("ing", "es", "ed", "s")) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_ENGLISH) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  private static Map<String, String> korean(String text) {
    Map<String, String> words = new HashMap<>();
    Matcher word = KOREAN.matcher(text);
    while (word.find()) {
      String stem = withoutParticle(word.group());
      if (stem.length() >= SHORTEST_KOREAN && !VERB.matcher(stem).find()) {
        words.put(stem, stem);
      }
    }
    return words;
  }

  private static String withoutParticle(String word) {
    for (String particle : PARTICLES) {
      if (word.endsWith(particle) && word.length() - particle.length() >= 2) {
        return word.substring(0, word.length() - particle.length());
      }
    }
    return word;
  }
}
