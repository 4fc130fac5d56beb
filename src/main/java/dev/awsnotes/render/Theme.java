package dev.awsnotes.render;

/** How each {@link Role} looks: the SGR parameters that switch it on, or none at all. */
public enum Theme {
  /** No colour and no attribute: text alone carries the meaning. */
  NONE,
  /** The terminal's own 16 colours, bright ones for a dark ground. */
  DARK,
  /** The same for a light ground. */
  LIGHT;

  private static final String RESET = "\u001b[0m";

  /** Whether anything is coloured. */
  public boolean coloured() {
    return this != NONE;
  }

  /** The escape sequence that begins this role, empty where it looks like other text. */
  public String on(Role role) {
    if (this == NONE || role == Role.TEXT) {
      return "";
    }
    return "\u001b[" + (this == DARK ? dark(role) : light(role)) + "m";
  }

  /** The escape sequence that ends this role. */
  public String off(Role role) {
    return this == NONE || role == Role.TEXT ? "" : RESET;
  }

  private static String dark(Role role) {
    return switch (role) {
      case TEXT -> "0";
      case HEADING -> "1;96";
      case STRONG -> "1";
      case EMPHASIS -> "3";
      case CODE -> "93";
      case KEYWORD -> "95";
      case STRING -> "92";
      case COMMENT, DIM -> "90";
      case LINK -> "4;94";
      case MATCH -> "1;7";
      case RIGHT -> "1;92";
      case WRONG -> "1;91";
      case ALERT -> "1;93";
      case NUMBER, PROMPT -> "96";
    };
  }

  private static String light(Role role) {
    return switch (role) {
      case TEXT -> "0";
      case HEADING -> "1;34";
      case STRONG -> "1";
      case EMPHASIS -> "3";
      case CODE -> "31";
      case KEYWORD -> "35";
      case STRING -> "32";
      case COMMENT, DIM -> "2";
      case LINK -> "4;34";
      case MATCH -> "1;7";
      case RIGHT -> "1;32";
      case WRONG -> "1;31";
      case ALERT -> "1;33";
      case NUMBER, PROMPT -> "36";
    };
  }
}
