package dev.awsnotes.review;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A learner as bytes, for the snapshot. The form is this version's own: what does not read as
 * expected is thrown away and folded anew, never converted.
 */
public final class LearnerCodec {
  /** Rises with any change of the form or of the fold. */
  private static final int VERSION = 1;

  private LearnerCodec() {}

  /** Writes the learner. */
  public static void write(Learner learner, DataOutput out) throws IOException {
    out.writeInt(VERSION);
    for (double parameter : learner.fsrs.parameters().toArray()) {
      out.writeDouble(parameter);
    }
    new LearnerOutput(out).write(learner);
  }

  /**
   * Reads a learner.
   *
   * @param fsrs the model that the cards must have been folded with
   * @throws IOException if the bytes are of another version, of another model, or damaged
   */
  public static Learner read(Fsrs fsrs, DataInput in) throws IOException {
    if (in.readInt() != VERSION) {
      throw new IOException("another version of the snapshot");
    }
    for (double parameter : fsrs.parameters().toArray()) {
      if (in.readDouble() != parameter) {
        throw new IOException("other FSRS parameters");
      }
    }
    Learner learner = new Learner(fsrs);
    try {
      new LearnerInput(in).readInto(learner);
    } catch (RuntimeException e) {
      throw new IOException("a damaged snapshot", e);
    }
    return learner;
  }
}
