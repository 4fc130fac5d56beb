package dev.awsnotes.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to break a pack, and what is said about it: file, line, column, both languages. */
class BrokenPackTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("dev.awsnotes.pack.Breakages#all")
  void whatIsWrongIsToldWithItsPlaceInBothLanguages(Breakages.Breakage breakage) {
    PackFolder pack = PackFolder.good(folder);
    if (breakage.from().isEmpty()) {
      pack.write(breakage.file(), breakage.to());
    } else {
      pack.replace(breakage.file(), breakage.from(), breakage.to());
    }
    boolean elsewhere = breakage.at().startsWith("module.json ");
    String place =
        elsewhere
            ? pack.file("sqs/module.json") + ":" + breakage.at().substring("module.json ".length())
            : pack.file(breakage.file()) + ":" + breakage.at();
    PackReading reading = PackReader.read(pack.root());
    assertThat(lines(reading, Lang.EN)).contains(place + ": error: " + breakage.en());
    assertThat(lines(reading, Lang.KO)).contains(place + ": 오류: " + breakage.ko());
    assertThat(reading.pack()).isEmpty();
  }

  private static List<String> lines(PackReading reading, Lang lang) {
    return reading.diagnostics().stream().map(diagnostic -> diagnostic.line(lang)).toList();
  }

  private static String only(PackReading reading) {
    assertThat(reading.pack()).isEmpty();
    assertThat(reading.diagnostics()).hasSize(1);
    return reading.diagnostics().getFirst().line(Lang.EN);
  }

  @Test
  void everythingWrongIsToldInOneRun() {
    PackFolder pack =
        PackFolder.good(folder)
            .replace("pack.json", "\"licence\"", "\"licens\"")
            .replace("sqs/module.json", "[\"development\"]", "[\"devops\"]")
            .replace("sqs/quiz.json", "\"revision\": 3", "\"revision\": 0")
            .replace("sqs/quiz.json", "\"domain\": \"security\"", "\"domain\": \"safety\"");
    assertThat(lines(PackReader.read(pack.root()), Lang.EN))
        .hasSize(4)
        .allMatch(line -> line.contains(": error: "));
  }

  @Test
  void whatIsNotJsonIsToldWhereItStopsBeingJson() {
    PackFolder pack =
        PackFolder.good(folder).replace("sqs/module.json", "\"queue\"],", "\"queue\",],");
    assertThat(only(PackReader.read(pack.root())))
        .startsWith(
            pack.file("sqs/module.json")
                + ":4:27: error: not valid JSON: take away the comma behind the last value");
    pack = PackFolder.good(folder).write("sqs/module.json", "{\n  \"id\": \"sqs\",\n  title");
    assertThat(only(PackReader.read(pack.root())))
        .startsWith(
            pack.file("sqs/module.json")
                + ":3:3: error: not valid JSON: a name needs quotation marks: title");
    pack = PackFolder.good(folder).write("sqs/module.json", "{\"id\": \"sqs\"");
    assertThat(only(PackReader.read(pack.root())))
        .startsWith(
            pack.file("sqs/module.json") + ":1:1: error: not valid JSON: this is never closed: {");
  }
}
