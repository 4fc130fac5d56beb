package dev.awsnotes.review;

import dev.awsnotes.journal.Rating;
import java.util.Optional;

/**
 * One answer that counts for memory.
 *
 * @param before the memory before it; empty for an item's first answer
 * @param elapsedDays study days since the answer before, 0 for the first
 */
public record Review(Optional<Memory> before, int elapsedDays, Rating rating) {
  /** An item's first answer. */
  public static Review first(Rating rating) {
    return new Review(Optional.empty(), 0, rating);
  }

  /** A later answer. */
  public static Review later(Memory before, int elapsedDays, Rating rating) {
    return new Review(Optional.of(before), elapsedDays, rating);
  }

  /** The same answer with another rating. */
  Review rated(Rating other) {
    return new Review(before, elapsedDays, other);
  }
}
