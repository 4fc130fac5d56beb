package dev.awsnotes.journal;

import java.util.Optional;

/** The kind of session in which an answer was given. */
public enum Mode {
  QUIZ("quiz"),
  REVIEW("review"),
  DRILL("drill"),
  /** Practice that leaves the schedule alone. */
  CRAM("cram");

  private final String code;

  Mode(String code) {
    this.code = code;
  }

  /** The name in the journal. */
  public String code() {
    return code;
  }

  static Optional<Mode> of(String code) {
    for (Mode mode : values()) {
      if (mode.code.equals(code)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
