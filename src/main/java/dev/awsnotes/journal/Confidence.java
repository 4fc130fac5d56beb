package dev.awsnotes.journal;

import java.util.Optional;

/** How sure the learner was before seeing the key. It never scores. */
public enum Confidence {
  GUESS("guess"),
  UNSURE("unsure"),
  SURE("sure");

  private final String code;

  Confidence(String code) {
    this.code = code;
  }

  /** The name in the journal. */
  public String code() {
    return code;
  }

  static Optional<Confidence> of(String code) {
    for (Confidence confidence : values()) {
      if (confidence.code.equals(code)) {
        return Optional.of(confidence);
      }
    }
    return Optional.empty();
  }
}
