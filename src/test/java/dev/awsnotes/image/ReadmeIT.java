package dev.awsnotes.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README tells to run runs, and what it shows is what comes of it. */
class ReadmeIT {
  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");
  static final Pattern ARCHIVE =
      Pattern.compile("target/(aws-notes-([0-9.]+)-[a-z0-9-]+)\\.tar\\.gz");
  private static final Pattern DATE = Pattern.compile("--exam (\\d{4}-\\d\\d-\\d\\d)");
  private static final Set<String> PHASES =
      Set.of("process-sources", "test-compile", "test", "package", "verify");

  /** Where a person sits at a terminal, and what that person types. */
  private static final Pattern INTERACTIVE =
      Pattern.compile("(target/aws-notes/bin/)?aws-notes( (quiz|review|exam|drill|reset)\\b.*)?");

  @TempDir Path home;

  private Machine machine(String locale) {
    return new Machine(home)
        .with("gzip", "script", "tar")
        .variable("LC_ALL", locale)
        .variable("TERM", "xterm")
        .variable("NO_COLOR", "1");
  }

  /** The project as a clone has it, but for its build folder. */
  private Path clone(Readme readme, Machine machine) throws IOException, InterruptedException {
    Path clone = Files.createDirectories(home.resolve("clone"));
    try (Stream<Path> entries = Files.list(PROJECT)) {
      for (Path entry : entries.filter(e -> !e.endsWith("target")).toList()) {
        Files.createSymbolicLink(clone.resolve(entry.getFileName()), entry);
      }
    }
    Path target = Files.createDirectories(clone.resolve("target"));
    Files.createSymbolicLink(target.resolve("aws-notes"), Machine.image());
    var named = ARCHIVE.matcher(readme.text());
    if (named.find()) {
      archive(machine, target, named.group(1));
    }
    return clone;
  }

  /** What {@code mvn -Pdist package} puts into its archive, laid out by the same program. */
  private void archive(Machine machine, Path target, String name)
      throws IOException, InterruptedException {
    Path build = Machine.image().getParent();
    String dist = PROJECT.resolve("src/build/java/Dist.java").toString();
    int exit =
        new ProcessBuilder(JAVA.toString(), dist, PROJECT.toString(), build.toString())
            .inheritIO()
            .start()
            .waitFor();
    assertThat(exit).isZero();
    Machine.Result result =
        machine.run(
            "mkdir stage",
            "cp -R \"" + Machine.image() + "\" stage/" + name,
            "rm stage/" + name + "/lib/*.aot",
            "cp -R \"" + build.resolve("dist") + "\"/. stage/" + name,
            "tar -czf \"" + target + "/" + name + ".tar.gz\" -C stage " + name);
    assertThat(result).isEqualTo(new Machine.Result(0, "", ""));
  }

  @ParameterizedTest
  @CsvSource({"README.md, en_US.UTF-8", "src/site/README.ko.md, ko_KR.UTF-8"})
  void everyCommandRunsAsWritten(String file, String locale)
      throws IOException, InterruptedException {
    Readme readme = Readme.read(PROJECT.resolve(file));
    Machine machine = machine(locale);
    Path clone = clone(readme, machine);
    List<String> failed = new ArrayList<>();
    int ran = 0;
    for (String written : readme.commands()) {
      String line = program(written);
      if (!line.isEmpty()) {
        ran++;
        Machine.Result result = run(machine, clone, line, List.of("1", "", "q"));
        if (result.exit() != 0 || (result.out() + result.err()).contains("\tat dev.awsnotes")) {
          failed.add(line + "\n" + result);
        }
      }
    }
    assertThat(failed).isEmpty();
    assertThat(ran).isGreaterThan(10);
    assertThat(home.resolve(".local/share/aws-notes/journal")).isNotEmptyDirectory();
  }

  /** The part of a line that is not the build, which is what runs this test. */
  private static String program(String line) {
    int and = line.indexOf(" && ");
    return !line.startsWith("mvn ") ? line : and < 0 ? "" : line.substring(and + 4);
  }

  private Machine.Result run(Machine machine, Path folder, String line, List<String> typed) {
    String bare = line.replaceFirst("\\s+#.*", "").strip();
    String into = "cd \"" + folder + "\" || exit 9";
    if (!INTERACTIVE.matcher(bare).matches()) {
      return machine.run(into, upcoming(line));
    }
    List<String> keys = bare.endsWith("aws-notes") ? List.of("ls", "exit") : typed;
    return atTerminal(machine, into, line, bare.contains(" reset ") ? List.of("y") : keys);
  }

  private Machine.Result atTerminal(Machine machine, String into, String line, List<String> typed) {
    machine.file("line.sh", line);
    machine.file("typed", typed.toArray(new String[0]));
    return machine.run(into, "script -qec 'sh \"$HOME/line.sh\"' /dev/null < \"$HOME/typed\"");
  }

  /** The day of the exam in an example is over one day; then another stands for it. */
  static String upcoming(String line) {
    MatchResult date = DATE.matcher(line).results().findFirst().orElse(null);
    LocalDate soon = LocalDate.now(java.time.ZoneOffset.UTC).plusWeeks(6);
    return date != null && LocalDate.parse(date.group(1)).isBefore(soon)
        ? line.replace(date.group(1), soon.toString())
        : line;
  }

  @ParameterizedTest
  @CsvSource({"README.md, en_US.UTF-8", "src/site/README.ko.md, ko_KR.UTF-8"})
  void everyScreenIsWhatTheCommandShows(String file, String locale) {
    Readme readme = Readme.read(PROJECT.resolve(file));
    Machine machine = machine(locale);
    assertThat(readme.screens()).isNotEmpty();
    for (Readme.Screen screen : readme.screens()) {
      Machine.Result result = atTerminal(machine, "cd", screen.command(), List.of("1", "q"));
      String shown = result.out().replaceAll("\u001b\\[[0-9;?]*[A-Za-z]", "").replace("\r", "");
      int place = 0;
      for (String line : screen.lines()) {
        // What was typed stands behind the prompt in the README, and above it all in the recording.
        String wanted = line.replaceFirst("^(Answer .*|답.*): 1$", "$1: ");
        int found = shown.indexOf(wanted, place);
        assertThat(found)
            .as(screen.command() + " shows " + wanted + " in\n" + shown)
            .isNotNegative();
        place = found + wanted.length();
      }
    }
  }

  /** Builds are not run by a test of a build; but their phases and profiles are real. */
  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/site/README.ko.md", ".github/CONTRIBUTING.md"})
  void everyBuildCommandNamesPhasesAndProfilesThatThereAre(String file) throws IOException {
    String pom = Files.readString(PROJECT.resolve("pom.xml"));
    List<String> builds =
        Pattern.compile("\\bmvn( -?[\\w.:=-]+)+")
            .matcher(Files.readString(PROJECT.resolve(file)))
            .results()
            .map(MatchResult::group)
            .toList();
    assertThat(builds).isNotEmpty();
    for (String build : builds) {
      for (String word : build.split(" ", -1)) {
        if (word.startsWith("-P")) {
          assertThat(pom).as(build).contains("<id>" + word.substring(2) + "</id>");
        } else if (!word.startsWith("-") && !word.equals("mvn") && !word.contains(":")) {
          assertThat(PHASES).as(build).contains(word);
        }
      }
    }
  }
}
