package dev.awsnotes.hangul;

/**
 * Particles: what Korean hangs on a noun. There is no dictionary here, so a word is cut only where
 * at least two characters are left ({@code 회의} stays) and where the particle's form fits the sound
 * before it.
 */
public final class Particles {
  /** After any sound. */
  private static final String[] ANY = {
    "에서는", "에서도", "에서의", "에게서", "에게는", "까지는", "까지의", "부터는", "까지", "부터", "에서", "에게", "에는", "에도",
    "에만", "한테", "처럼", "보다", "마다", "만의", "만을", "마저", "조차", "께서", "밖에", "에", "의", "도", "만", "들"
  };

  /** After a final consonant. */
  private static final String[] CLOSED = {
    "으로부터", "으로서", "으로써", "으로는", "으로도", "으로의", "이라는", "이라도", "이라고", "이란", "이나", "이랑", "이며", "이고",
    "과의", "과는", "으로", "은", "이", "을", "과"
  };

  /** After a vowel. */
  private static final String[] OPEN = {"라는", "라도", "라고", "와의", "와는", "란", "랑", "는", "가", "를", "와"};

  /** After a vowel or the consonant ㄹ. */
  private static final String[] LIQUID = {"로부터", "로서", "로써", "로는", "로도", "로의", "로"};

  private static final int KEPT = 2;

  private Particles() {}

  /** The word without its last particle; the word itself if there is none that may be cut. */
  public static String strip(String word) {
    int cut = cut(word, ANY, Sound.ANY);
    cut = Math.min(cut, cut(word, CLOSED, Sound.CLOSED));
    cut = Math.min(cut, cut(word, OPEN, Sound.OPEN));
    cut = Math.min(cut, cut(word, LIQUID, Sound.OPEN_OR_LIQUID));
    return word.substring(0, cut);
  }

  /**
   * Whether this is a particle and nothing else, as it is left when Latin letters end before it.
   */
  public static boolean isParticle(String word) {
    return isOneOf(ANY, word)
        || isOneOf(CLOSED, word)
        || isOneOf(OPEN, word)
        || isOneOf(LIQUID, word);
  }

  private static boolean isOneOf(String[] particles, String word) {
    for (String particle : particles) {
      if (particle.equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static int cut(String word, String[] particles, Sound sound) {
    int cut = word.length();
    for (String particle : particles) {
      int at = word.length() - particle.length();
      if (at >= KEPT && at < cut && word.endsWith(particle) && fits(word.charAt(at - 1), sound)) {
        cut = at;
      }
    }
    return cut;
  }

  /** After what is no syllable (Latin letters, digits) the sound is not known: every form fits. */
  private static boolean fits(char before, Sound sound) {
    if (!Syllable.is(before)) {
      return true;
    }
    return switch (sound) {
      case ANY -> true;
      case CLOSED -> !Syllable.isOpen(before);
      case OPEN -> Syllable.isOpen(before);
      case OPEN_OR_LIQUID -> Syllable.isOpen(before) || Syllable.last(before) == 'ㄹ';
    };
  }

  /** What a particle's form asks of the sound before it. */
  private enum Sound {
    ANY,
    CLOSED,
    OPEN,
    OPEN_OR_LIQUID
  }
}
