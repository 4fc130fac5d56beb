package dev.awsnotes.pack;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The facts that a pack is to tell.
 *
 * @param path the file
 * @param all in the order of the file
 */
public record Facts(String path, List<Fact> all) {
  /** The fact with this id. */
  public Optional<Fact> find(String id) {
    return all.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /**
   * A fact.
   *
   * @param module the id of the module that tells it
   * @param beyond whether it goes beyond the course
   * @param omit whether it stays out of the notes
   * @param at the place of its id
   */
  public record Fact(
      String id, String module, Verdict verdict, boolean beyond, boolean omit, Position at) {}

  /** What came of checking a fact against the documentation. */
  public enum Verdict {
    CORRECT,
    CORRECTED,
    OUTDATED,
    EDITORIAL,
    UNVERIFIED;

    /** The name used in files: the constant in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what one often hears differs from what is so, which the notes then have to say. */
    public boolean needsAlert() {
      return this == CORRECTED || this == OUTDATED;
    }

    static Optional<Verdict> of(String code) {
      for (Verdict verdict : values()) {
        if (verdict.code().equals(code)) {
          return Optional.of(verdict);
        }
      }
      return Optional.empty();
    }
  }
}
