package dev.awsnotes.cli;

/**
 * Whether a terminal shows OSC 8 links. There is no question one could ask it, so these are the
 * ones known not to; {@code FORCE_HYPERLINK} (0 or 1) decides where it is set, as for other
 * programs.
 */
final class Hyperlinks {
  /** The first release of the VTE library (GNOME Terminal and others) whose links do not crash. */
  private static final int VTE = 5001;

  private Hyperlinks() {}

  static boolean shownBy(Environment environment) {
    String forced = environment.variable("FORCE_HYPERLINK").orElse("");
    if (!forced.isEmpty()) {
      return !forced.equals("0");
    }
    String term = environment.variable("TERM").orElse("");
    boolean old =
        term.equals("dumb")
            || term.equals("linux")
            || term.equals("ansi")
            || term.startsWith("vt")
            || (term.startsWith("screen") && environment.variable("TMUX").isEmpty());
    return !old
        && !environment.variable("TERM_PROGRAM").orElse("").equals("Apple_Terminal")
        && vte(environment.variable("VTE_VERSION").orElse("")) >= VTE;
  }

  private static int vte(String version) {
    boolean number =
        !version.isEmpty() && version.length() < 9 && version.chars().allMatch(Character::isDigit);
    return number ? Integer.parseInt(version) : VTE;
  }
}
