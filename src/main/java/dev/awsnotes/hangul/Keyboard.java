package dev.awsnotes.hangul;

/**
 * What the same keys give in the other mode of a Korean keyboard (the standard two-set layout, KS X
 * 5002): {@code fkaek} is {@code 람다}, {@code 채후ㅑ새} is {@code cognito}.
 */
public final class Keyboard {
  private static final String KEYS = "qwertyuiopasdfghjklzxcvbnm";
  private static final String LETTERS = "ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔㅁㄴㅇㄹㅎㅗㅓㅏㅣㅋㅌㅊㅍㅠㅜㅡ";
  private static final String SHIFTED = "QWERTOP";
  private static final String SHIFTED_LETTERS = "ㅃㅉㄸㄲㅆㅒㅖ";

  private Keyboard() {}

  /** The Latin letters on the keys that give this Korean text; everything else is kept. */
  public static String toLatin(String korean) {
    String letters = Jamo.letters(korean);
    StringBuilder keys = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      int plain = LETTERS.indexOf(letter);
      int shifted = SHIFTED_LETTERS.indexOf(letter);
      if (plain >= 0) {
        keys.append(KEYS.charAt(plain));
      } else {
        keys.append(shifted >= 0 ? SHIFTED.charAt(shifted) : letter);
      }
    }
    return keys.toString();
  }

  /**
   * The Korean text that these keys give, composed as an input method composes it; everything that
   * is no Latin letter is kept.
   */
  public static String toKorean(String keys) {
    StringBuilder korean = new StringBuilder(keys.length());
    Composer composer = new Composer(korean);
    for (int i = 0; i < keys.length(); i++) {
      composer.type(letter(keys.charAt(i)));
    }
    composer.finish();
    return korean.toString();
  }

  private static char letter(char key) {
    int shifted = SHIFTED.indexOf(key);
    if (shifted >= 0) {
      return SHIFTED_LETTERS.charAt(shifted);
    }
    char lower = key >= 'A' && key <= 'Z' ? (char) (key + 'a' - 'A') : key;
    int plain = KEYS.indexOf(lower);
    return plain < 0 ? key : LETTERS.charAt(plain);
  }
}
