package dev.awsnotes.quiz;

import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.QuestionHead;

/**
 * A question that may be asked.
 *
 * @param standing how the learner stands with it
 */
public record Candidate(String packId, Module module, QuestionHead head, Standing standing) {
  /** How a learner stands with a question. */
  public enum Standing {
    /** Its day has come. */
    DUE,
    /** Last answered wrongly. */
    MISSED,
    /** Never answered. */
    NEW,
    /** Known for now. */
    LEARNT
  }

  /** The name under which answers are recorded. */
  public String recordId() {
    return packId + "/" + head.id();
  }

  /** Its section with the module, so that two modules' sections of one id stay apart. */
  String place() {
    return packId + "/" + module.id() + "/" + head.section();
  }
}
