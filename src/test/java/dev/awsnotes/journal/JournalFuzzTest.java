package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.fuzz.Fuzz;
import dev.awsnotes.pack.Lang;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a journal, what can be read is read, the rest is said, nothing is changed. */
class JournalFuzzTest {
  @TempDir Path folder;

  @Test
  void aJournalCannotHarm() throws IOException {
    Path journal = folder.resolve("01ATTACKED.jsonl");
    StringBuilder good = new StringBuilder();
    Samples.oneOfEach().forEach(entry -> good.append(EntryText.of(entry)).append("\n"));
    Fuzz.attack(
        List.of(good.toString()),
        2_000,
        150_000,
        input -> {
          byte[] bytes = input.getBytes(StandardCharsets.UTF_8);
          Files.write(journal, bytes);
          Journals journals = Journals.read(folder);
          for (JournalProblem problem : journals.problems()) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.line(Lang.KO)).isNotBlank();
          }
          assertThat(Files.readAllBytes(journal)).isEqualTo(bytes);
        });
  }
}
