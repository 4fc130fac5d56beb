package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bundled notes answer what students type. */
class RelevanceTest {
  private static Found notes;

  @BeforeAll
  static void index() throws IOException {
    LuceneLog.silence();
    Path folder = Path.of(System.getProperty("aws-notes.notes", "notes"));
    Pack pack = PackReader.read(folder).pack().orElseThrow();
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexBuilder.write(List.of(pack), directory);
    notes = new Found(directory);
  }

  @Test
  void theQueriesTunedOnAreAnswered() throws IOException {
    Recall recall = Recall.of(notes::targets, JudgedQuery.read("queries.json"));

    assertThat(recall.first()).as("missed: %s", recall.missed()).isGreaterThanOrEqualTo(0.97);
    assertThat(recall.third()).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void moreQueriesOfTheSameKindsAreAnswered() throws IOException {
    Recall recall = Recall.of(notes::targets, JudgedQuery.read("more-queries.json"));

    assertThat(recall.first()).as("missed: %s", recall.missed()).isGreaterThanOrEqualTo(0.9);
    assertThat(recall.third()).isGreaterThanOrEqualTo(0.95);
  }

  /** Judged before they were first run; the engine was not tuned on them. */
  @Test
  void unseenQueriesAreAnswered() throws IOException {
    Recall recall = Recall.of(notes::targets, JudgedQuery.read("unseen-queries.json"));

    assertThat(recall.first()).as("missed: %s", recall.missed()).isGreaterThanOrEqualTo(0.85);
    assertThat(recall.third()).isGreaterThanOrEqualTo(0.9);
  }

  /**
   * The half of an examiner's queries that no weight was tuned on (the glossary was mended after
   * all of them), and forty written before anything was changed.
   */
  @Test
  void anExaminersQueriesAreAnswered() throws IOException {
    Recall recall = Recall.of(notes::targets, JudgedQuery.read("examiner-queries.json"));

    assertThat(recall.first()).as("missed: %s", recall.missed()).isGreaterThanOrEqualTo(0.85);
    assertThat(recall.third()).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void noHitOfARealQueryLacksItsPassage() throws IOException {
    for (JudgedQuery query : JudgedQuery.read("queries.json")) {
      for (Hit hit : notes.by(query.query()).hits()) {
        assertThat(hit.snippet().text()).as(query.query()).isNotEmpty().doesNotContain("\n");
      }
    }
  }
}
