package dev.awsnotes.render;

/**
 * How text is laid out for whoever reads it.
 *
 * @param width columns for prose; {@link #UNWRAPPED} where lines must not be broken
 * @param theme the colours
 * @param plain no boxes and bars: for screen readers
 * @param hyperlinks whether the terminal understands OSC 8 links; else links become footnotes
 */
public record Look(int width, Theme theme, boolean plain, boolean hyperlinks) {
  /** A width that nothing reaches. */
  public static final int UNWRAPPED = Integer.MAX_VALUE / 4;

  /** Prose is hard to read in longer lines. */
  public static final int MAX_PROSE = 100;

  /** The same look in fewer columns. */
  public Look narrower(int columns) {
    return new Look(Math.max(8, width - columns), theme, plain, hyperlinks);
  }

  /** Whether lines are broken at all. */
  public boolean wraps() {
    return width < UNWRAPPED / 2;
  }
}
