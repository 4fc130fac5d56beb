package dev.awsnotes.fuzz;

/** What a terminal would obey instead of showing. */
public final class Terminal {
  private Terminal() {}

  /** Whether this is a control character, or turns the direction of text; a new line is neither. */
  public static boolean obeys(int c) {
    boolean control = c < 0x20 && c != '\n' || c >= 0x7f && c < 0xa0;
    boolean turns = c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    return control || turns || c == 0x200e || c == 0x200f || c == 0x061c;
  }
}
