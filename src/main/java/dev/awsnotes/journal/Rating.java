package dev.awsnotes.journal;

/** How well an item was recalled, as FSRS counts it. */
public enum Rating {
  /** Not recalled. */
  AGAIN(1),
  HARD(2),
  GOOD(3),
  EASY(4);

  private final int grade;

  Rating(int grade) {
    this.grade = grade;
  }

  /** The number of the rating, 1 to 4. */
  public int grade() {
    return grade;
  }

  /**
   * The rating with this number.
   *
   * @throws IllegalArgumentException if it is not 1 to 4
   */
  public static Rating of(int grade) {
    return switch (grade) {
      case 1 -> AGAIN;
      case 2 -> HARD;
      case 3 -> GOOD;
      case 4 -> EASY;
      default -> throw new IllegalArgumentException("rating " + grade);
    };
  }

  /** What an answer counts as when the learner rates nothing. */
  public static Rating of(boolean correct) {
    return correct ? GOOD : AGAIN;
  }
}
