package dev.awsnotes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A drill sends the reader to a section that the bundled notes have. */
class SectionsTest {
  @ParameterizedTest
  @MethodSource("dev.awsnotes.drill.DrillLawsTest#drills")
  void theSectionToReadExists(Drill drill) throws IOException {
    Path notes = Path.of("notes", drill.module(), "en.md");
    assertThat(Files.readString(notes)).contains(" {#" + drill.section() + "}\n");
  }
}
