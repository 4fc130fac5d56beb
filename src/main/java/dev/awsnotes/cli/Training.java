package dev.awsnotes.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks the program's real paths once, so that the VM can record which classes they need. What is
 * trained here costs every start a little: only what one-shot commands use.
 */
public final class Training {
  /** The uses of the program that have a cache each; the build makes the same. */
  static final List<String> USES = List.of("command", "search");

  private static final String ANSWERS = "1\ne\n\nl\n2\n\ns\n\nq\n";

  /** Rows enough that nothing goes to the pager. */
  private static final String SCREEN = "1000 80";

  /** Long enough for every first interval. */
  private static final Duration WAIT = Duration.ofDays(30);

  private static final List<List<String>> LATER =
      List.of(
          List.of("next"),
          List.of("quiz", "dynamodb", "--lang", "ko"),
          List.of("quiz", "dynamodb", "--list", "-n", "1"),
          List.of("review"),
          List.of("stats"));

  private Training() {}

  /**
   * Runs the paths of one use of the program.
   *
   * @param arguments global options for each of them
   * @return the exit code
   */
  public static int run(List<String> arguments, Program.Shell shell, String use) {
    int worst = ExitCode.OK;
    for (List<String> line : lines(use)) {
      worst = Math.max(worst, run(arguments, line, shell, InstantSource.system()));
    }
    if (use.equals("command")) {
      // What was answered above has come due.
      InstantSource later = () -> InstantSource.system().instant().plus(WAIT);
      for (List<String> line : LATER) {
        worst = Math.max(worst, run(arguments, line, shell, later));
      }
    }
    return worst;
  }

  private static int run(
      List<String> arguments, List<String> line, Program.Shell shell, InstantSource clock) {
    List<String> all = new ArrayList<>(arguments);
    all.addAll(line);
    int worst = ExitCode.OK;
    for (String terminals : List.of("", "012")) {
      int exit =
          Launch.run(
              all,
              shell,
              new ByteArrayInputStream(ANSWERS.getBytes(StandardCharsets.UTF_8)),
              OutputStream.nullOutputStream(),
              OutputStream.nullOutputStream(),
              clock,
              terminals,
              SCREEN,
              false);
      worst = exit == ExitCode.FILE ? exit : worst;
    }
    return worst;
  }

  private static List<List<String>> lines(String use) {
    if (use.equals("search")) {
      return List.of(
          List.of("search", "보조 인덱스"),
          List.of("search", "dynamdb", "-l"),
          List.of("search", "fkaek", "권한", "-l"),
          List.of("search", "presigned url", "-m", "s3", "-l"),
          List.of("search", "what happens when a lambda function times out?", "-l"),
          List.of("search", "ㅂㅈㅇㄷㅅ", "--color", "always"));
    }
    return List.of(
        List.of("--version"),
        List.of("browse"),
        List.of("browse", "dynamodb"),
        List.of("browse", "dynamodb/gsi", "--lang", "ko", "--color", "always"),
        List.of("browse", "dynamodb/gsi", "--lang", "both"),
        List.of("browse", "dynamo"),
        List.of("quiz", "dynamodb", "--lang", "ko"),
        List.of("quiz", "dynamodb", "--lang", "en", "--color", "always"),
        List.of("quiz", "dynamodb", "-n", "2", "--answers", "-", "--no-record"),
        List.of("stats"),
        List.of("review"),
        List.of("next"));
  }
}
