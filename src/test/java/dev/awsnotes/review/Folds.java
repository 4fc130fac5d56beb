package dev.awsnotes.review;

import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.Journals;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;

/** Ways to come to a learner. */
final class Folds {
  private Folds() {}

  static Learner inOrder(List<Entry> entries) {
    return Learner.fold(Fsrs.DEFAULT, entries.stream().sorted(Journals.ORDER).toList());
  }

  static byte[] bytes(Learner learner) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      LearnerCodec.write(learner, new DataOutputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Learner learner(byte[] bytes) {
    try {
      return LearnerCodec.read(Fsrs.DEFAULT, ByteBuffer.wrap(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
