package dev.awsnotes.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The image as a folder: copied, linked, locked, and with its caches gone. */
class ImageIT {
  @TempDir Path home;
  private Machine machine;

  @BeforeEach
  void machine() {
    machine = new Machine(home);
  }

  @Test
  void itRunsWithoutAnyJava() {
    Machine.Result result =
        machine.run(
            "if command -v java; then exit 9; fi",
            "aws-notes --version",
            "aws-notes browse dynamodb/gsi");
    assertThat(result.exit()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).startsWith("aws-notes 0.").contains("Global secondary index");
  }

  @Test
  void aClosedStreamIsAnEmptyOne() {
    assertThat(machine.run("aws-notes <&-")).isEqualTo(new Machine.Result(0, "", ""));
    Machine.Result quiz = machine.run("aws-notes quiz dynamodb -n 2 --answers - --format json <&-");
    assertThat(quiz.exit()).isZero();
    assertThat(quiz.json().path("asked").asInt()).isZero();
    assertThat(machine.run("aws-notes next 2>&-").exit()).isZero();
    assertThat(machine.run("aws-notes next >&-").exit()).isEqualTo(3);
  }

  @Test
  void itRunsInAnEnvironmentOfNothing() {
    Machine.Result result =
        machine
            .without("HOME")
            .without("LC_ALL")
            .run("exec env -i PATH=\"$PATH\" aws-notes browse");
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("dynamodb");
  }

  @Test
  void itRunsThroughAChainOfLinksFromAnotherFolder() {
    Machine.Result result =
        machine.run(
            "mkdir -p one/two three",
            "ln -s \"" + Machine.image() + "/bin/aws-notes\" one/absolute",
            "ln -s ../absolute one/two/relative",
            "ln -s ../one/two/relative three/aws",
            "cd three",
            "./aws --version",
            "../three/aws --version",
            "PATH=\"$PWD:$PATH\" aws --version",
            "cd / && \"$HOME/three/aws\" --version");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out().lines()).hasSize(4).allMatch(line -> line.startsWith("aws-notes 0."));
  }

  @Test
  void itRunsFromAPathWithSpacesAndKoreanAndWithoutTheRightToWrite() {
    Machine.Result result =
        machine.run(
            "mkdir -p '내 프로그램/it'\\''s here'",
            "cp -R \"" + Machine.image() + "\" '내 프로그램/it'\\''s here/aws notes'",
            "chmod -R a-w '내 프로그램'",
            "'내 프로그램/it'\\''s here/aws notes/bin/aws-notes' search 보조 인덱스 -l --lang ko",
            "code=$?",
            "cd '내 프로그램'",
            "\"./it's here/aws notes/bin/aws-notes\" browse dynamodb --lang ko || code=$?",
            "cd ..",
            "chmod -R u+w '내 프로그램'",
            "rm -rf '내 프로그램'",
            "exit $code");
    assertThat(result.err()).isEmpty();
    assertThat(result.exit()).isZero();
    assertThat(result.out()).contains("인덱스", "DynamoDB로 NoSQL 솔루션 개발");
  }

  @Test
  void runningWritesNothingIntoTheImage() throws IOException {
    List<String> before = state();
    machine.run(
        "aws-notes browse",
        "aws-notes search index",
        "echo 1 | aws-notes quiz s3 -n 1 --answers -");
    assertThat(state()).isEqualTo(before);
  }

  private static List<String> state() throws IOException {
    try (Stream<Path> files = Files.walk(Machine.image())) {
      return files
          .map(file -> file + " " + file.toFile().length() + " " + file.toFile().lastModified())
          .sorted()
          .toList();
    }
  }

  private static String vm(String cache, String command) {
    return String.join(
        " ",
        "\"" + Machine.image() + "/bin/java\"",
        String.join(" ", Machine.flags()),
        "-XX:AOTMode=on",
        "-XX:AOTCache=\"" + cache + "\"",
        "-m dev.awsnotes/dev.awsnotes.Main",
        command);
  }

  private static String cache(String use) {
    return Machine.image() + "/lib/aws-notes-" + Machine.build() + "-" + use + ".aot";
  }

  /** A VM that may not run without its cache runs, so the cache fits the flags of the launcher. */
  @ParameterizedTest
  @ValueSource(strings = {"command", "search"})
  void theCachesFitTheLaunchersFlags(String use) {
    Machine.Result result = machine.run(vm(cache(use), "--version"));
    assertThat(result.exit()).as(result.out() + result.err()).isZero();
    assertThat(result.out()).startsWith("aws-notes 0.");
    // That this says something: the same VM does not run on a cache that is none.
    machine.file("empty.aot", "");
    assertThat(machine.run(vm(home + "/empty.aot", "--version")).exit()).isNotZero();
    // And the launcher gives the VM these flags and this cache.
    assertThat(Path.of(cache(use))).isNotEmptyFile();
    assertThat(Machine.image().resolve("bin/aws-notes"))
        .content()
        .contains(String.join(" ", Machine.flags()), Machine.build());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rm copy/lib/*.aot",
        "for f in copy/lib/*.aot; do rm $f; : > $f; done",
        "for f in copy/lib/*.aot; do rm $f; echo this is no cache > $f; done",
        "for f in copy/lib/*.aot; do cp $f whole; rm $f; head -c 1000000 whole > $f; done",
      })
  void withoutItsCachesItIsSlowerAndNothingElse(String harm) {
    String expected = machine.run("aws-notes browse dynamodb", "aws-notes search index -l").out();
    Machine.Result result =
        machine.run(
            "cp -R \"" + Machine.image() + "\" copy",
            harm,
            "copy/bin/aws-notes browse dynamodb && copy/bin/aws-notes search index -l");
    assertThat(result).isEqualTo(new Machine.Result(0, expected, ""));
  }

  @Test
  void warmupMakesTheCachesOfAnImageThatCameWithoutAny() throws IOException {
    String build = Machine.build();
    String stale = "0123456789abcdef-command.aot";
    Machine.Result result =
        machine.run(
            "cp -R \"" + Machine.image() + "\" copy",
            "rm copy/lib/*.aot",
            "mkdir -p .cache/aws-notes && touch .cache/aws-notes/" + stale,
            "copy/bin/aws-notes warmup",
            "ls -A .cache/aws-notes",
            "copy/bin/aws-notes search index -l > /dev/null && copy/bin/aws-notes --version",
            vm(home + "/.cache/aws-notes/" + build + "-command.aot", "--version")
                .replace(Machine.image().toString(), home + "/copy"),
            vm(home + "/.cache/aws-notes/" + build + "-search.aot", "--version")
                .replace(Machine.image().toString(), home + "/copy"));
    assertThat(result.exit()).as(result.toString()).isZero();
    assertThat(result.out().lines().toList())
        .startsWith(build + "-command.aot", build + "-search.aot")
        .hasSize(5);
    assertThat(result.err()).contains(".cache/aws-notes");
  }
}
