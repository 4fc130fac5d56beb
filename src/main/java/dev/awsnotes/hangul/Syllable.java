package dev.awsnotes.hangul;

/**
 * The arithmetic of precomposed syllables (Unicode Standard, section 3.12, Conjoining Jamo
 * Behavior), in compatibility jamo, which is what a keyboard sends for a letter on its own.
 */
final class Syllable {
  static final char FIRST = '\uAC00';
  static final char LAST = '\uD7A3';
  static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";

  /** The first place stands for no final consonant at all. */
  static final String FINALS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  private Syllable() {}

  static boolean is(int character) {
    return character >= FIRST && character <= LAST;
  }

  static char initial(char syllable) {
    return INITIALS.charAt((syllable - FIRST) / (VOWELS.length() * FINALS.length()));
  }

  static char vowel(char syllable) {
    return VOWELS.charAt((syllable - FIRST) / FINALS.length() % VOWELS.length());
  }

  /** The final consonant, a space if there is none. */
  static char last(char syllable) {
    return FINALS.charAt((syllable - FIRST) % FINALS.length());
  }

  static boolean isOpen(char syllable) {
    return last(syllable) == ' ';
  }

  /** The syllable of an initial, a vowel and a final consonant (a space for none). */
  static char of(char initial, char vowel, char last) {
    int open = INITIALS.indexOf(initial) * VOWELS.length() + VOWELS.indexOf(vowel);
    return (char) (FIRST + open * FINALS.length() + FINALS.indexOf(last));
  }
}
