package dev.awsnotes.journal;

/**
 * What was asked.
 *
 * @param question {@code <pack>/<question id>}, or {@code <pack>/drill:<name>}
 * @param revision the question's revision when it was asked, from 1
 * @param module {@code <pack>/<module id>}, so that a module can be reset without its pack
 */
public record Item(String question, int revision, String module) {
  private static final String DRILL = "/drill:";

  /** Whether a generated exercise was asked, which is another one each time. */
  public boolean isDrill() {
    return question.contains(DRILL);
  }
}
