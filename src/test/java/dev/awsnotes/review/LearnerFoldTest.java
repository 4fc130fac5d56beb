package dev.awsnotes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsnotes.journal.Confidence;
import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.Entry.Ending;
import dev.awsnotes.journal.Mode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the fold: however the entries come together, the learner is the same. */
class LearnerFoldTest {
  @Property(tries = 300)
  void takingInOneByOneIsFoldingAll(@ForAll("diaries") List<Entry> entries) {
    Learner learner = new Learner(Fsrs.DEFAULT);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (learner.fits(entry)) {
        learner.apply(entry);
      } else {
        learner = Folds.inOrder(entries.subList(0, i + 1));
      }
    }
    assertThat(Folds.bytes(learner)).isEqualTo(Folds.bytes(Folds.inOrder(entries)));
  }

  @Property(tries = 300)
  void theOrderOfArrivalIsNoMatterWhereEntriesFit(
      @ForAll("diaries") List<Entry> entries, @ForAll Random random) {
    List<Entry> arrived = new ArrayList<>(entries);
    Collections.shuffle(arrived, random);
    Learner learner = new Learner(Fsrs.DEFAULT);
    List<Entry> taken = new ArrayList<>();
    for (Entry entry : arrived) {
      if (learner.fits(entry)) {
        learner.apply(entry);
        taken.add(entry);
      }
    }
    assertThat(Folds.bytes(learner)).isEqualTo(Folds.bytes(Folds.inOrder(taken)));
  }

  @Property(tries = 300)
  void aLearnerComesBackFromItsBytes(@ForAll("diaries") List<Entry> entries) {
    byte[] bytes = Folds.bytes(Folds.inOrder(entries));
    assertThat(Folds.bytes(Folds.learner(bytes))).isEqualTo(bytes);
    assertThat(Folds.learner(bytes).cards())
        .containsExactlyElementsOf(Folds.inOrder(entries).cards());
  }

  @Property(tries = 100)
  void bytesCutAnywhereAreNoLearner(@ForAll("diaries") List<Entry> entries, @ForAll Random random) {
    byte[] bytes = Folds.bytes(Folds.inOrder(entries));
    int cut = random.nextInt(bytes.length);
    assertThatThrownBy(() -> read(Fsrs.DEFAULT, bytes, cut)).isInstanceOf(IOException.class);
  }

  @Property(tries = 5)
  void bytesOfAnotherModelAreNoLearner(@ForAll("diaries") List<Entry> entries) {
    byte[] bytes = Folds.bytes(Folds.inOrder(entries));
    double[] w = FsrsParameters.DEFAULT.toArray();
    w[0] += 0.1;
    Fsrs other = Fsrs.wholeDays(FsrsParameters.of(w));
    assertThatThrownBy(() -> read(other, bytes, bytes.length)).isInstanceOf(IOException.class);
  }

  private static Learner read(Fsrs fsrs, byte[] bytes, int length) throws IOException {
    return LearnerCodec.read(fsrs, ByteBuffer.wrap(bytes, 0, length));
  }

  /** Some weeks of everything that can happen, by a dice. */
  @Provide
  static Arbitrary<List<Entry>> diaries() {
    return Arbitraries.longs().map(seed -> diary(new Random(seed)));
  }

  private static List<Entry> diary(Random dice) {
    Diary diary = new Diary();
    int exam = -1;
    for (int step = dice.nextInt(40); step > 0; step--) {
      String question = "p/" + "abc".charAt(dice.nextInt(3)) + "-" + dice.nextInt(3);
      int entries = diary.entries().size();
      diary.in(Mode.values()[dice.nextInt(4)]).inSession(dice.nextBoolean() ? "" : "s" + entries);
      switch (dice.nextInt(16)) {
        case 0 -> diary.after(Duration.ofHours(dice.nextInt(200)));
        case 1 -> diary.after(Duration.ofHours(-dice.nextInt(30)));
        case 2, 3, 4 -> diary.miss(question);
        case 5 -> diary.hit(question, Confidence.values()[dice.nextInt(3)]);
        case 6 -> diary.hitRevision(question, 1 + dice.nextInt(2));
        case 7 -> diary.mark(question, dice.nextBoolean());
        case 8 -> diary.suspend(question, dice.nextBoolean());
        case 9 -> diary.reset("abc".substring(0, 1));
        case 10 -> {
          if (entries > 0) {
            diary.undo(dice.nextInt(entries));
          }
        }
        case 11 -> {
          diary.startExam("p/a-1", "p/b-2");
          exam = entries;
        }
        case 12 -> {
          if (exam >= 0) {
            diary.inExam(exam, question, dice.nextBoolean() ? "" : "보기 1", dice.nextBoolean());
            diary.tick(exam, dice.nextInt(1000));
          }
        }
        case 13 -> {
          if (exam >= 0) {
            diary.endExam(exam, Ending.values()[dice.nextInt(3)]);
          }
        }
        default -> diary.hit(question);
      }
    }
    return diary.entries();
  }
}
