package dev.awsnotes.cli;

import dev.awsnotes.hangul.Choseong;
import dev.awsnotes.hangul.Fold;
import dev.awsnotes.hangul.Jamo;
import java.util.List;

/**
 * A word that may stand next on a line of the shell.
 *
 * @param word what is put on the line
 * @param about what it is, or empty
 * @param names under what else it answers: its titles in both languages
 * @param whole whether the word is over then; a module may go on to one of its sections
 */
public record Completion(String word, String about, List<String> names, boolean whole) {
  /** A word that answers to itself alone. */
  public static Completion of(String word, String about) {
    return new Completion(word, about, List.of(), true);
  }

  /**
   * Whether this may be meant by what is typed so far: the beginning of the word or of its part
   * behind the slash, a part of a title, or the initial consonants of one.
   */
  public boolean answersTo(String typed) {
    String wanted = fold(typed);
    String own = fold(word);
    if (own.startsWith(wanted)) {
      return true;
    }
    int slash = own.indexOf('/');
    if (slash >= 0 && !wanted.isEmpty()) {
      if (wanted.startsWith(own.substring(0, slash + 1))) {
        return named(wanted.substring(slash + 1));
      }
      if (own.startsWith(wanted, slash + 1)) {
        return true;
      }
    }
    return named(wanted);
  }

  private boolean named(String wanted) {
    boolean initials = isInitials(wanted);
    for (String name : names) {
      String text = initials ? Choseong.of(name) : name;
      for (int i = 0; i < text.length(); i++) {
        boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
        if (begins && fold(text.substring(i)).startsWith(wanted)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInitials(String wanted) {
    return !wanted.isEmpty() && wanted.chars().allMatch(c -> Jamo.isConsonant((char) c));
  }

  private static String fold(String text) {
    String lower = Fold.nfcLower(text);
    StringBuilder folded = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (c != ' ' && c != '_') {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
