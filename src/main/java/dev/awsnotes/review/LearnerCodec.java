package dev.awsnotes.review;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A learner as bytes, for the snapshot. The form is this version's own: what does not read as
 * expected is thrown away and folded anew, never converted.
 */
public final class LearnerCodec {
  /** Rises with any change of the form or of the fold. */
  private static final int VERSION = 3;

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
   * @param in a buffer over an array, at the place where the learner begins
   * @throws IOException if the bytes are of another version, of another model, or damaged
   */
  public static Learner read(Fsrs fsrs, ByteBuffer in) throws IOException {
    try {
      if (in.getInt() != VERSION) {
        throw new IOException("another version of the snapshot");
      }
      for (double parameter : fsrs.parameters().toArray()) {
        if (in.getDouble() != parameter) {
          throw new IOException("other FSRS parameters");
        }
      }
      Learner learner = new Learner(fsrs);
      new LearnerInput(in).readInto(learner);
      return learner;
    } catch (RuntimeException e) {
      throw new IOException("a damaged snapshot", e);
    }
  }
}
