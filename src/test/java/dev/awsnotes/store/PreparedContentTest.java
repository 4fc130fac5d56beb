package dev.awsnotes.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackFolder;
import dev.awsnotes.pack.PackReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The notes in the form in which the program carries them. */
class PreparedContentTest {
  @TempDir Path folder;

  private Path file() {
    return folder.resolve(PreparedContent.FILE);
  }

  private static Pack read(Path root) {
    return PackReader.read(root).pack().orElseThrow();
  }

  private static void assertThatTheyAreEqual(Pack prepared, Pack read) {
    assertThat(prepared.id()).isEqualTo(read.id());
    assertThat(prepared.title()).isEqualTo(read.title());
    assertThat(prepared.licence()).isEqualTo(read.licence());
    assertThat(prepared.blueprints()).isEqualTo(read.blueprints());
    assertThat(prepared.modules()).hasSameSizeAs(read.modules());
    for (int i = 0; i < read.modules().size(); i++) {
      Module one = prepared.modules().get(i);
      Module other = read.modules().get(i);
      assertThat(one.id()).isEqualTo(other.id());
      assertThat(one.title()).isEqualTo(other.title());
      assertThat(one.aliases()).isEqualTo(other.aliases());
      assertThat(one.summary()).isEqualTo(other.summary());
      assertThat(one.domains()).isEqualTo(other.domains());
      assertThat(one.contents()).isEqualTo(other.contents());
      assertThat(one.sections()).isEqualTo(other.sections());
      assertThat(one.glossary()).isEqualTo(other.glossary());
      assertThat(one.cheatSections()).isEqualTo(other.cheatSections());
      assertThat(one.questionCount()).isEqualTo(other.questionCount());
      assertThat(one.questionHeads()).isEqualTo(other.questionHeads());
      assertThat(one.questions()).isEqualTo(other.questions());
    }
  }

  @Test
  void theNotesOfThisRepositoryComeOutAsTheyWentIn() throws IOException {
    Pack notes = read(Path.of("notes"));
    assertThat(notes.modules()).hasSize(6);
    PreparedContent.write(notes, folder);
    assertThatTheyAreEqual(PreparedContent.open(folder), notes);
  }

  @Test
  void whatTheBuildPreparedIsWhatTheNotesSay() throws IOException {
    Pack built = PreparedContent.open(Path.of(System.getProperty("aws-notes.content")));
    assertThatTheyAreEqual(built, read(Path.of("notes")));
  }

  @Test
  void aSmallPackWithAllTypesToo() throws IOException {
    Pack pack = read(PackFolder.good(folder.resolve("pack")).root());
    PreparedContent.write(pack, folder);
    assertThatTheyAreEqual(PreparedContent.open(folder), pack);
  }

  @Test
  void aPieceMayBeReadTwiceAndInAnyOrder() throws IOException {
    PreparedContent.write(read(PackFolder.good(folder.resolve("pack")).root()), folder);
    Module module = PreparedContent.open(folder).modules().getFirst();
    assertThat(module.question("sqs-typed")).isPresent();
    assertThat(module.section("visibility")).isEqualTo(module.section("visibility")).isPresent();
    assertThat(module.question("sqs-choice")).isEqualTo(module.question("sqs-choice"));
    assertThat(module.question("nothing")).isEmpty();
    assertThat(module.section("nothing")).isEmpty();
  }

  @Test
  void writingTwiceMakesTheSameBytes() throws IOException {
    Pack notes = read(Path.of("notes"));
    PreparedContent.write(notes, folder.resolve("one"));
    PreparedContent.write(notes, folder.resolve("other"));
    assertThat(folder.resolve("one/" + PreparedContent.FILE))
        .hasSameBinaryContentAs(folder.resolve("other/" + PreparedContent.FILE));
  }

  private void refuses() {
    assertThatThrownBy(() -> PreparedContent.open(folder)).isInstanceOf(IOException.class);
  }

  @Test
  void anotherVersionIsRefused() throws IOException {
    PreparedContent.write(read(PackFolder.good(folder.resolve("pack")).root()), folder);
    byte[] bytes = Files.readAllBytes(file());
    ByteBuffer.wrap(bytes).putInt(4, PreparedContent.VERSION + 1);
    Files.write(file(), bytes);
    assertThatThrownBy(() -> PreparedContent.open(folder))
        .isInstanceOf(IOException.class)
        .hasMessage("not prepared content of this version: " + file());
  }

  @Test
  void aMissingFileIsRefused() {
    refuses();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 11, 12, 40})
  void aFileThatIsCutOffIsRefused(int length) throws IOException {
    PreparedContent.write(read(PackFolder.good(folder.resolve("pack")).root()), folder);
    Files.write(file(), Arrays.copyOf(Files.readAllBytes(file()), length));
    refuses();
  }

  @Test
  void somethingElseIsRefused() throws IOException {
    Files.writeString(file(), "PK\u0003\u0004 something else that is long enough");
    refuses();
  }
}
