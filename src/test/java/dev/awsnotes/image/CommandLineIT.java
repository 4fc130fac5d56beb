package dev.awsnotes.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The image as a process: what a script of a learner sees. */
class CommandLineIT {
  @TempDir Path home;
  private Machine machine;

  @BeforeEach
  void machine() {
    machine = new Machine(home);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cloud", "iam", "s3", "dynamodb", "lambda", "api-gateway"})
  void scriptedAnswersGiveTheDocumentedJson(String module) {
    Machine.Result result =
        machine.run(
            "printf '1\\n2\\n1\\n' | aws-notes quiz "
                + module
                + " -n 3 --seed 7 --answers - --format json");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    JsonNode document = result.json();
    assertThat(document.propertyNames()).containsExactly("asked", "correct", "answers");
    assertThat(document.path("asked").asInt()).isEqualTo(3);
    assertThat(document.path("answers").valueStream().map(a -> a.path("given").asString()))
        .containsExactly("1", "2", "1");
    for (JsonNode answer : document.path("answers")) {
      assertThat(answer.propertyNames()).containsExactly("id", "given", "correct", "expected");
    }
  }

  @ParameterizedTest(name = "{0}: exit {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "aws-notes --version                     | 0 | ''",
        "aws-notes browse dynamodb/gsi           | 0 | ''",
        "aws-notes search xyzzyplugh             | 1 | Nothing found for \"xyzzyplugh\".",
        "aws-notes quiz dynamodb                 | 2 | quiz needs a terminal.",
        "aws-notes quiz dynamdb --answers -      | 2 | Did you mean \"dynamodb\"?",
        "aws-notes browse --frobnicate           | 2 | Unknown option: --frobnicate.",
        "aws-notes nothing                       | 2 | No such command: nothing.",
        "aws-notes browse --pack nowhere         | 3 | nowhere:1:1: error: no such folder",
        "'printf \"browse\\nnothing\\n\" | aws-notes' | 2 | No such command: nothing.",
        "aws-notes browse <&-                    | 0 | ''",
      })
  void theExitCodeSaysWhatHappened(String line, int exit, String said) {
    Machine.Result result = machine.run(line);
    assertThat(result.exit()).as(result.err()).isEqualTo(exit);
    if (said.isEmpty()) {
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).isNotEmpty();
    } else {
      assertThat(result.err()).contains(said).doesNotContain("Exception", "\tat ");
    }
  }

  @Test
  void aBrokenPackIsExitThreeWithFileLineAndColumn() {
    machine.file(
        "pack/pack.json",
        "{",
        "  \"id\": \"own\",",
        "  \"titel\": \"x\",",
        "  \"modules\": []",
        "}");
    Machine.Result result = machine.run("aws-notes browse --pack pack");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .contains("pack/pack.json:3:3: error: unknown field: titel (did you mean title?)\n");
    assertThat(result.out()).contains("dynamodb");
    assertThat(machine.run("aws-notes browse own:queues --pack pack").exit()).isEqualTo(3);
    assertThat(machine.run("aws-notes browse dynamodb --pack pack").exit()).isZero();
  }

  /** Only Linux has a device that is always full. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--version",
        "browse",
        "browse dynamodb --all --format json",
        "search index",
        "completion bash",
        "--help"
      })
  @EnabledOnOs(OS.LINUX)
  void outputThatCannotBeWrittenIsExitThree(String arguments) {
    Machine.Result result = machine.run("aws-notes " + arguments + " > /dev/full");
    assertThat(result.exit()).isEqualTo(3);
    assertThat(result.err())
        .isEqualTo(
            "aws-notes: standard output cannot be written: No space left on device;"
                + " make room and run it again.\n");
  }

  @Test
  void aReaderThatHasEnoughIsNoFailure() {
    Machine.Result result =
        machine.run(
            "{ aws-notes browse lambda --all --format json; echo $? > code; } | head -n 1",
            "cat code");
    assertThat(result.out()).isEqualTo("{\n0\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void koreanSurvivesTheLocaleC() {
    Machine.Result result =
        machine
            .variable("LC_ALL", "C")
            .run(
                "aws-notes search 보조 인덱스 -l --lang ko",
                "aws-notes browse 디나모 --lang ko",
                "printf '%s\\n"
                    + "' '지수 백오프' | aws-notes quiz dynamodb --type typed -n 1 --seed 1 --answers -"
                    + " --format json");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("인덱스", "DynamoDB로 NoSQL 솔루션 개발", "\"given\" : \"지수 백오프\"");
  }

  @ParameterizedTest
  @CsvSource({
    "C, '', en",
    "'', ko_KR.UTF-8, ko",
    "C, ko_KR.UTF-8, en",
    "ko_KR.UTF-8, en_US.UTF-8, ko",
    "'', '', en",
  })
  void theLearnersLocaleDecidesAlthoughTheVmIsGivenAnother(String all, String lang, String shown) {
    machine.without("LC_ALL");
    if (!all.isEmpty()) {
      machine.variable("LC_ALL", all);
    }
    if (!lang.isEmpty()) {
      machine.variable("LANG", lang);
    }
    assertThat(machine.run("aws-notes nothing").err())
        .isEqualTo(
            shown.equals("ko")
                ? "aws-notes: 없는 명령입니다: nothing.\n"
                : "aws-notes: No such command: nothing.\n");
  }

  @Test
  void optionsForAnotherJavaChangeNothing() {
    String before = machine.run("aws-notes browse dynamodb").out();
    for (String name :
        new String[] {
          "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CLASSPATH", "JAVA_HOME"
        }) {
      machine.variable(name, "-Xshare:off -Duser.language=fr -XX:NoSuchFlag");
    }
    assertThat(machine.run("aws-notes browse dynamodb"))
        .isEqualTo(new Machine.Result(0, before, ""));
  }

  @Test
  void progressGoesWhereTheVariablesSay() {
    machine
        .variable("XDG_DATA_HOME", home + "/data")
        .variable("XDG_STATE_HOME", home + "/state")
        .variable("XDG_CACHE_HOME", home + "/cache");
    Machine.Result result =
        machine.run(
            "echo 1 | aws-notes quiz s3 -n 1 --answers - > out",
            "find data -name '*.jsonl'",
            "find . -path './.*'");
    assertThat(result.out()).matches("data/aws-notes/journal/[^/]+\\.jsonl\n");
  }

  @Test
  void aProgressMadeInOneProcessIsKnownInTheNext() {
    Machine.Result result =
        machine.run(
            "echo 1 | aws-notes quiz s3 -n 1 --seed 7 --answers - > out",
            "aws-notes undo",
            "aws-notes undo");
    assertThat(result.out()).startsWith("Taken back: the answer to s3-");
    assertThat(result.exit()).isEqualTo(1);
  }
}
