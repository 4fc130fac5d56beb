package dev.awsnotes.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the README says of the program is so, and is all. */
class ReadmeReferenceIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();

  /** Names of modules are keys there, not fields; and a drill's parameters are its own. */
  private static final Set<String> WITHOUT_FIELDS = Set.of("new", "unreached", "parameters");

  @TempDir Path home;

  private Machine machine(String locale) {
    return new Machine(home).variable("LC_ALL", locale);
  }

  @Test
  void everyCommandOfTheProgramIsInTheReadme() {
    String help = machine("en_US.UTF-8").run("aws-notes --help").out();
    List<String> commands =
        Pattern.compile("(?m)^  ([a-z]+)  ").matcher(help).results().map(r -> r.group(1)).toList();
    assertThat(commands).hasSizeGreaterThan(15);
    String text = Readme.read(PROJECT.resolve("README.md")).text();
    assertThat(commands).allSatisfy(name -> assertThat(text).contains("aws-notes " + name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stats",
        "stats dynamodb",
        "stats --exam",
        "next",
        "plan --exam 2027-06-30",
        "config",
        "browse",
        "browse dynamodb/gsi",
        "browse dynamodb --all",
        "search index",
        "drill",
        "drill rcu --list -n 1 --seed 7",
        "calc rcu --item-size 6KB --reads 100",
        "cheat s3",
        "check notes",
        "check --journal"
      })
  void everyFieldOfTheJsonIsInTheReference(String command) {
    String text = Readme.read(PROJECT.resolve("README.md")).text();
    String reference = text.substring(text.indexOf("**JSON**"));
    Machine machine = machine("en_US.UTF-8");
    machine.run("printf '1\\n2\\n' | aws-notes quiz s3 -n 2 --seed 7 --answers -");
    Machine.Result result =
        machine.run(
            "cd \"" + PROJECT + "\"", ReadmeIT.upcoming("aws-notes " + command + " --format json"));
    assertThat(result.exit()).as(result.err()).isZero();
    Set<String> fields = new TreeSet<>();
    fields(result.json(), fields);
    assertThat(fields).isNotEmpty();
    assertThat(fields).allSatisfy(field -> assertThat(reference).contains("`" + field + "`"));
  }

  private static void fields(JsonNode node, Set<String> fields) {
    for (String name : node.propertyNames()) {
      if (!Set.of("ko", "en").contains(name)) {
        fields.add(name);
      }
      if (!WITHOUT_FIELDS.contains(name)) {
        fields(node.path(name), fields);
      }
    }
    if (node.isArray()) {
      node.forEach(element -> fields(element, fields));
    }
  }

  @Test
  void numbersInTheReadmeAreThoseOfTheProgram() {
    Machine machine = machine("en_US.UTF-8");
    int questions = 0;
    for (var module : machine.run("aws-notes browse --format json").json().path("modules")) {
      questions += module.path("questions").asInt();
    }
    String english = Readme.read(PROJECT.resolve("README.md")).text();
    assertThat(english).contains(questions + " questions");
    assertThat(Readme.read(PROJECT.resolve("src/site/README.ko.md")).text())
        .contains("문제 " + questions + "개");
    var archive = ReadmeIT.ARCHIVE.matcher(english);
    assertThat(archive.find()).isTrue();
    assertThat(machine.run("aws-notes --version").out())
        .isEqualTo("aws-notes " + archive.group(2) + "\n");
  }
}
