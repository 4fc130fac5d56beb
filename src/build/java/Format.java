import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks or fixes the formatting of every Java file. google-java-format runs here, on the build's
 * own JDK, because inside Maven's JVM (17) it cannot parse the newer language.
 */
class Format {
  private static final List<String> COMPILER_PACKAGES =
      List.of("api", "code", "file", "parser", "tree", "util");

  public static void main(String[] args) throws IOException, InterruptedException {
    boolean fix = args[0].equals("fix");
    if (args[0].equals("skip")) {
      return;
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    for (String name : COMPILER_PACKAGES) {
      command.add("--add-exports=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
    }
    command.addAll(List.of("--sun-misc-unsafe-memory-access=allow", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-jar", args[1]));
    command.addAll(fix ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed"));
    try (Stream<Path> files = Files.walk(Path.of(args[2]))) {
      files
          .map(Path::toString)
          .filter(name -> name.endsWith(".java"))
          .sorted()
          .forEach(command::add);
    }
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0 && !fix) {
      System.err.println("The files above are not formatted: mvn process-sources -Dformatting=fix");
    }
    System.exit(exit);
  }
}
