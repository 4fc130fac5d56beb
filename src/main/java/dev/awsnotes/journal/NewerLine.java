package dev.awsnotes.journal;

/** The line was written by a later version of the program. */
final class NewerLine extends Exception {
  private static final long serialVersionUID = 1L;

  NewerLine() {
    super(null, null, false, false);
  }
}
