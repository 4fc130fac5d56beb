import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lays out what an archive holds besides the image: completion scripts and manual pages, printed by
 * the image itself, the JSON Schemas, and the licences of everything that is linked into it.
 *
 * <p>Arguments: the project's folder, the build folder.
 */
class Dist {
  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

  private static final Pattern LICENCE =
      Pattern.compile("META-INF/([A-Za-z-]*LICENSE|NOTICE)(\\.txt)?");

  private final Path project;
  private final Path build;
  private final Path stage;

  private Dist(Path project, Path build) {
    this.project = project;
    this.build = build;
    this.stage = build.resolve("dist");
  }

  public static void main(String[] args) throws Exception {
    new Dist(Path.of(args[0]), Path.of(args[1])).make();
  }

  private void make() throws IOException, InterruptedException {
    delete(stage);
    Path share = stage.resolve("share");
    print(share.resolve("bash-completion/completions/aws-notes"), "completion", "bash");
    print(share.resolve("zsh/site-functions/_aws-notes"), "completion", "zsh");
    print(share.resolve("fish/vendor_completions.d/aws-notes.fish"), "completion", "fish");
    print(share.resolve("man/man1/aws-notes.1"), "man");
    print(share.resolve("man/ko/man1/aws-notes.1"), "man", "--lang", "ko");
    copy(project.resolve("src/main/resources/dev/awsnotes/pack/schema"), stage.resolve("schema"));
    licences();
  }

  /** What the program prints, with nothing of this machine's settings in it. */
  private void print(Path file, String... arguments) throws IOException, InterruptedException {
    Files.createDirectories(file.getParent());
    Path scratch = Files.createTempDirectory("aws-notes-dist");
    String launcher = WINDOWS ? "aws-notes.cmd" : "aws-notes";
    ProcessBuilder builder =
        new ProcessBuilder(build.resolve("aws-notes/bin").resolve(launcher).toString());
    builder.command().addAll(List.of(arguments));
    builder.environment().keySet().removeIf(name -> name.startsWith("AWS_NOTES_"));
    for (String name :
        List.of("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")) {
      builder.environment().put(name, scratch.toString());
    }
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectOutput(file.toFile());
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    int exit = builder.start().waitFor();
    delete(scratch);
    if (exit != 0 || Files.size(file) == 0) {
      throw new IOException("aws-notes " + String.join(" ", arguments) + ": exit " + exit);
    }
  }

  /** A library without any licence text, in its jar or beside this program, ends the build. */
  private void licences() throws IOException {
    try (Stream<Path> jars = Files.list(build.resolve("modules"))) {
      for (Path jar : jars.sorted().toList()) {
        String name = jar.getFileName().toString().replaceFirst("-[0-9][^-]*\\.jar$", "");
        licence(name, Optional.of(jar));
      }
    }
    // Compiled from its sources: its jar is not among the modules.
    licence("picocli", Optional.empty());
  }

  private void licence(String name, Optional<Path> jar) throws IOException {
    Path folder = Files.createDirectories(stage.resolve("legal").resolve(name));
    int found = 0;
    if (jar.isPresent()) {
      try (ZipFile zip = new ZipFile(jar.get().toFile())) {
        for (ZipEntry entry : zip.stream().toList()) {
          if (LICENCE.matcher(entry.getName()).matches()) {
            try (InputStream in = zip.getInputStream(entry)) {
              Files.copy(in, folder.resolve(Path.of(entry.getName()).getFileName().toString()));
            }
            found += entry.getName().contains("LICENSE") ? 1 : 0;
          }
        }
      }
    }
    Path own = project.resolve("src/build/licences/" + name.replaceFirst("-.*", "") + ".txt");
    if (found == 0 && Files.exists(own)) {
      Files.copy(own, folder.resolve("LICENSE.txt"));
      found++;
    }
    if (found == 0) {
      throw new IOException(name + " has no licence text: put one at " + own);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
