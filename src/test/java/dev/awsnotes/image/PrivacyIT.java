package dev.awsnotes.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the learner does is nobody else's business. */
class PrivacyIT {
  @TempDir Path home;
  private Machine machine;

  @BeforeEach
  void machine() {
    machine = new Machine(home);
  }

  @Test
  void whatItWritesIsForTheLearnersEyesOnly() {
    Machine.Result result =
        machine.run(
            "umask 000",
            "mkdir notes && printf '# A\\n\\nhello\\n' > notes/a.md",
            "printf '1\\n2\\n' | aws-notes quiz -n 2 --answers - > /dev/null",
            "aws-notes next > /dev/null",
            "aws-notes --pack notes search hello -l > /dev/null",
            "printf 'front\\tback\\n' > deck.txt && aws-notes import deck.txt > /dev/null",
            // Whatever lies in a folder that others cannot enter is out of their reach.
            "find .local .cache -prune -perm -001",
            "find .local/share/aws-notes -type f -name '*.jsonl' \\( -perm -040 -o -perm -004 \\)");
    assertThat(result.err()).doesNotContain("Permission denied");
    assertThat(result.exit()).as(result.toString()).isZero();
    assertThat(result.out()).isEmpty();
  }

  /** A session that waits for an answer has files open, and nothing that leads out. */
  @Test
  void aSessionHoldsNoSocket() {
    Machine.Result result =
        machine.run(
            "mkfifo answers && exec 3<>answers",
            "aws-notes quiz -n 3 --seed 7 --answers answers > said &",
            "pid=$!",
            "sleep 2",
            "if [ -d /proc/$pid/fd ]; then ls -l /proc/$pid/fd; else lsof -p $pid; fi",
            "kill $pid");
    assertThat(result.out())
        .contains("answers", "notes.bin")
        .doesNotContain("socket:", "TCP", "UDP");
  }
}
