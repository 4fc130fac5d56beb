package dev.awsnotes.pack;

import java.util.Locale;
import java.util.Optional;

/** How a question is answered. */
public enum QuestionType {
  CHOICE,
  MULTIPLE,
  ORDERING,
  MATCHING,
  TYPED;

  /** The name used in files and options: the constant in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type with this code. */
  public static Optional<QuestionType> of(String code) {
    for (QuestionType type : values()) {
      if (type.code().equals(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
