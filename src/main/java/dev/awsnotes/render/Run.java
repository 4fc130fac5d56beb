package dev.awsnotes.render;

/**
 * A piece of a line that looks alike.
 *
 * @param text cleaned: nothing in it steers the terminal
 * @param url where a link leads, or empty
 */
public record Run(String text, Role role, String url) {
  /** Cleans the text and the address. */
  public Run {
    text = Untrusted.clean(text);
    url = Untrusted.clean(url);
  }

  /** A run that links nowhere. */
  public static Run of(String text, Role role) {
    return new Run(text, role, "");
  }

  /** Plain text. */
  public static Run text(String text) {
    return new Run(text, Role.TEXT, "");
  }

  /** The columns it takes. */
  public int width() {
    return Width.of(text);
  }

  Run with(String other) {
    return new Run(other, role, url);
  }
}
