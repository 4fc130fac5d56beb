package dev.awsnotes.quiz;

import dev.awsnotes.pack.Domain;

/**
 * The result of one domain of an exam.
 *
 * @param asked how many items, answered or not
 * @param correct how many of them were answered rightly
 */
public record DomainScore(Domain domain, int asked, int correct) {
  /** The share that was right, 0 to 1; 0 if nothing was asked. */
  public double share() {
    return asked == 0 ? 0 : (double) correct / asked;
  }
}
