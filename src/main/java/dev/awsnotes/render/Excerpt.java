package dev.awsnotes.render;

/** A text cut to a length that can be shown in passing. */
public final class Excerpt {
  private static final String CUT = "…";

  private Excerpt() {}

  /**
   * The text, or its beginning and its end where it is longer than that many characters: the end of
   * a path tells more than its middle.
   */
  public static String of(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest / 4;
    int from = longest - end - CUT.length();
    int to = text.length() - end;
    return text.substring(0, whole(text, from)) + CUT + text.substring(whole(text, to));
  }

  /** Not in the middle of a character. */
  private static int whole(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
