package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Arguments that cannot be obeyed are refused, in words that say what is wrong with them. */
class TogetherTest {
  @TempDir Path home;
  private Console console;

  @BeforeEach
  void console() {
    console = new Console(home);
  }

  private Console.Result refused(String line) {
    Console.Result result = console.run(line.split(" ", -1));
    assertThat(result.exit()).as(line).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    return result;
  }

  @ParameterizedTest
  @CsvSource({
    "stats iam --exam, iam and --exam",
    "stats iam --blueprint dva-c03, iam and --blueprint",
    "quiz --list --answers nofile, --list and --answers",
    "exam --list --answers nofile, --list and --answers",
    "drill rcu --list --answers nofile, --list and --answers",
    "quiz s3 --resume --list, --resume and s3",
    "quiz --resume -n 3 --list, --resume and -n",
    "quiz --resume --seed 3 --list, --resume and --seed"
  })
  void whatContradictsItselfIsRefused(String line, String both) {
    assertThat(refused(line).err()).contains(both + " do not go together.");
  }

  @ParameterizedTest
  @CsvSource({
    "quiz -n x --list, a whole number",
    "quiz --seed abc --list, a whole number",
    "plan --exam 2027-01-01 --minutes x, a whole number",
    "quiz --answers, --answers needs a value",
    "quiz --new=yes, --new takes no value",
    "quiz --type= --list, choice",
    "exam --blueprint= --list, dva-c02",
    "mark --off, ID",
  })
  void aWrongValueIsNamed(String line, String said) {
    assertThat(refused(line).err()).contains(said).doesNotContain("Missing: --");
  }

  @Test
  void theSameInKorean() {
    assertThat(console.run("quiz", "--new=yes", "--lang", "ko").err()).contains("--new에는 값을");
    assertThat(console.run("quiz", "-n", "x", "--lang", "ko").err()).contains("정수");
  }

  @Test
  void anEmptyNameIsNoModule() {
    assertThat(console.run("quiz", "", "--list").err()).contains("The name is empty.");
  }

  @Test
  void whereNothingIsAskedItIsSaid() {
    Console.Result list = console.run("review", "--list");
    assertThat(list.exit()).isZero();
    assertThat(list.err()).contains("Nothing is due any more today.");
    assertThat(console.run("quiz", "--mistakes", "--list").err()).contains("nothing to ask");
    Console.Result answered = console.run("review", "--answers", "-", "--format", "json");
    assertThat(answered.json().path("asked").asInt()).isZero();
    assertThat(answered.err()).contains("Nothing is due any more today.");
  }

  @Test
  void eachCommandNamesItsOwnDefault() {
    assertThat(console.run("review", "--help").out()).contains("(all that are due)");
    assertThat(console.run("drill", "--help").out()).contains("(5)");
    assertThat(console.run("calc", "--help").out())
        .contains("--consistency=strong|eventual", "--operation=get|write");
  }
}
