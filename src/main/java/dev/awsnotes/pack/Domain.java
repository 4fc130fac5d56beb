package dev.awsnotes.pack;

import java.util.Locale;
import java.util.Optional;

/** A domain of the exam. */
public enum Domain {
  DEVELOPMENT,
  SECURITY,
  DEPLOYMENT,
  TROUBLESHOOTING;

  /** The name used in files: the constant in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The domain with this code. */
  public static Optional<Domain> of(String code) {
    for (Domain domain : values()) {
      if (domain.code().equals(code)) {
        return Optional.of(domain);
      }
    }
    return Optional.empty();
  }
}
