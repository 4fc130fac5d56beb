package dev.awsnotes.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs that no person writes: bytes, sizes, links and depths. */
class HostilePackTest {
  @TempDir Path folder;

  private static List<String> lines(PackReading reading, Lang lang) {
    return reading.diagnostics().stream().map(diagnostic -> diagnostic.line(lang)).toList();
  }

  private static String only(PackReading reading) {
    assertThat(reading.pack()).isEmpty();
    assertThat(reading.diagnostics()).hasSize(1);
    return reading.diagnostics().getFirst().line(Lang.EN);
  }

  @Test
  void aByteThatIsNotUtf8IsToldWithItsPlace() {
    byte[] text = "# 제목\n\n한글 ?\n".getBytes(StandardCharsets.UTF_8);
    text[text.length - 2] = (byte) 0xb0; // a byte of EUC-KR
    PackFolder pack = PackFolder.good(folder).write("sqs/ko.md", text);
    PackReading reading = PackReader.read(pack.root());
    assertThat(lines(reading, Lang.EN))
        .contains(pack.file("sqs/ko.md") + ":3:4: error: a byte that is not UTF-8");
    assertThat(lines(reading, Lang.KO))
        .contains(pack.file("sqs/ko.md") + ":3:4: 오류: UTF-8이 아닌 바이트가 있습니다");
  }

  @Test
  void aFileThatEndsInTheMiddleOfACharacterIsNotUtf8() {
    byte[] text = "## 기본 {#basics}\n\n한".getBytes(StandardCharsets.UTF_8);
    PackFolder pack =
        PackFolder.good(folder).write("sqs/ko.md", java.util.Arrays.copyOf(text, text.length - 1));
    assertThat(lines(PackReader.read(pack.root()), Lang.EN))
        .contains(pack.file("sqs/ko.md") + ":3:1: error: a byte that is not UTF-8");
  }

  @Test
  void aFileMayHaveEightMebibytesAndNotAByteMore() {
    byte[] most = new byte[(int) PackFiles.MAX_BYTES];
    // One long line: what is wide is quicker to read than what is tall.
    java.util.Arrays.fill(most, (byte) 'x');
    byte[] notes = PackFolder.good(folder).text("sqs/en.md").getBytes(StandardCharsets.UTF_8);
    System.arraycopy(notes, 0, most, 0, notes.length);
    PackFolder pack = PackFolder.good(folder).write("sqs/en.md", most);
    assertThat(PackReader.read(pack.root()).pack()).isPresent();
    pack.write("sqs/en.md", java.util.Arrays.copyOf(most, most.length + 1));
    assertThat(lines(PackReader.read(pack.root()), Lang.EN))
        .contains(pack.file("sqs/en.md") + ":1:1: error: the file is too large (8 MiB at most)");
  }

  @Test
  void aModuleThatIsNotThereIsToldWhereItIsNamed() {
    PackFolder pack =
        PackFolder.good(folder).replace("pack.json", "[\"sqs\"]", "[\"sqs\", \"sns\"]");
    assertThat(only(PackReader.read(pack.root())))
        .isEqualTo(
            pack.file("pack.json") + ":5:22: error: no such folder: sns (did you mean sqs?)");
  }

  @Test
  void aFolderWhereAFileShouldBeIsAnError() throws IOException {
    PackFolder pack = PackFolder.good(folder).delete("sqs/module.json");
    Files.createDirectory(pack.file("sqs/module.json"));
    assertThat(only(PackReader.read(pack.root())))
        .isEqualTo(pack.file("sqs/module.json") + ":1:1: error: a folder, not a file");
  }

  @Test
  void aPackThatIsNotThereIsAnError() {
    Path nowhere = folder.resolve("nowhere");
    assertThat(only(PackReader.read(nowhere))).isEqualTo(nowhere + ":1:1: error: no such folder");
  }

  @Test
  void aLinkOutOfThePackIsNotFollowed(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), "## Secret {#basics}\n\nx\n");
    PackFolder pack = PackFolder.good(folder).delete("sqs/en.md");
    Files.createSymbolicLink(pack.file("sqs/en.md"), secret);
    assertThat(lines(PackReader.read(pack.root()), Lang.EN))
        .contains(pack.file("sqs/en.md") + ":1:1: error: the file lies outside the pack's folder");
  }

  @Test
  void aLinkedFolderOutOfThePackIsNotFollowedEither(@TempDir Path outside) throws IOException {
    PackFolder.good(outside);
    PackFolder pack =
        PackFolder.empty(folder.resolve("pack"))
            .write("pack.json", PackFolder.good(folder.resolve("other")).text("pack.json"));
    Files.createSymbolicLink(pack.file("sqs"), outside.resolve("sqs"));
    assertThat(only(PackReader.read(pack.root())))
        .isEqualTo(
            pack.file("sqs/module.json") + ":1:1: error: the file lies outside the pack's folder");
  }

  @Test
  void aPackMayItselfBeALink(@TempDir Path elsewhere) throws IOException {
    PackFolder.good(elsewhere);
    Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
    assertThat(PackReader.read(link).pack()).isPresent();
  }

  @Test
  void oneIdInTwoModulesIsTaken() {
    PackFolder pack =
        PackFolder.good(folder).replace("pack.json", "[\"sqs\"]", "[\"sqs\", \"sns\"]");
    for (String file : new String[] {"module.json", "ko.md", "en.md", "quiz.json"}) {
      pack.write("sns/" + file, pack.text("sqs/" + file));
    }
    pack.replace("sns/module.json", "\"id\": \"sqs\"", "\"id\": \"sns\"");
    assertThat(lines(PackReader.read(pack.root()), Lang.EN))
        .hasSize(5)
        .contains(
            pack.file("sns/quiz.json") + ":3:11: error: another module has this id: sqs-choice");
  }

  @Test
  void endlessNestingIsNotValidJsonAndNoCrash() {
    for (String open : new String[] {"[", "{\"a\":"}) {
      PackFolder pack = PackFolder.good(folder).write("sqs/quiz.json", open.repeat(100_000));
      assertThat(only(PackReader.read(pack.root())))
          .startsWith(pack.file("sqs/quiz.json") + ":1:")
          .contains("error: not valid JSON: it is nested too deeply");
    }
  }

  @Test
  void endlessNestingOfMarkdownIsReadAsText() {
    PackFolder pack =
        PackFolder.good(folder)
            .replace("sqs/en.md", "A queue **keeps** messages.", "> ".repeat(20_000) + "deep");
    assertThat(PackReader.read(pack.root()).pack()).isPresent();
  }

  @Test
  void weightsOfABlueprintAddUpToAHundred() {
    PackFolder pack =
        PackFolder.good(folder)
            .write(
                "exams/exam.json",
                """
                {"id": "exam", "title": "Exam", "from": "2026-12-01", "items": 65, "minutes": 130, "pass": 720,
                 "types": ["choice"], "domains": [{"id": "security", "title": "Security", "weight": 90, "tasks": []}]}
                """);
    assertThat(only(PackReader.read(pack.root())))
        .isEqualTo(
            pack.file("exams/exam.json") + ":2:34: error: the weights add up to 90, not 100");
  }
}
