import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Makes the self-contained image: a runtime with the modules that are used, the prepared content,
 * the launcher of this platform, and the AOT caches trained on the program's real paths.
 *
 * <p>Arguments: the project's folder, the build folder, the version.
 */
class Image {
  private static final String MODULE = "dev.awsnotes";

  /** Training and running must agree on these, or the cache is not accepted. */
  private static final List<String> FLAGS =
      List.of(
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          // What training saw is not compiled again at each start: a short command ends before it.
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:-AOTRecordTraining",
          "-XX:-AOTReplayTraining",
          "-Xmx512m",
          "-Xlog:disable",
          "-Xlog:all=off",
          "--enable-native-access=org.jline.nativ",
          "-Dstdout.encoding=UTF-8",
          "-Dstderr.encoding=UTF-8");

  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

  private final Path project;
  private final Path build;
  private final Path image;

  private Image(Path project, Path build) {
    this.project = project;
    this.build = build;
    this.image = build.resolve("aws-notes");
  }

  public static void main(String[] args) throws Exception {
    new Image(Path.of(args[0]), Path.of(args[1])).make();
  }

  private void make() throws Exception {
    Path picocli = compilePicocli();
    delete(image);
    link(picocli);
    stripSymbols();
    copyContent();
    copyMessages();
    copyJlineLibrary();
    String hash = buildHash();
    writeLauncher(hash);
    for (String use : List.of("command", "search")) {
      train(hash, use);
    }
  }

  /** The jar's bytecode is too old for an AOT cache to hold, so its sources are compiled anew. */
  private Path compilePicocli() throws IOException {
    Path sources = build.resolve("picocli/sources");
    Path classes = build.resolve("picocli/classes");
    Path done = classes.resolve("module-info.class");
    if (Files.exists(done)) {
      return classes;
    }
    Path moduleInfo = sources.resolve("module-info.java");
    Files.writeString(
        moduleInfo, "module info.picocli { exports picocli; requires static java.sql; }\n");
    run(
        "javac",
        "--release",
        "25",
        "-Xlint:none",
        "-nowarn",
        "-proc:none",
        "-encoding",
        "UTF-8",
        "-d",
        classes.toString(),
        moduleInfo.toString(),
        sources.resolve("picocli/CommandLine.java").toString(),
        sources.resolve("picocli/AutoComplete.java").toString());
    return classes;
  }

  private void link(Path picocli) throws IOException {
    String path =
        String.join(
            System.getProperty("path.separator"),
            build.resolve("classes").toString(),
            picocli.toString(),
            build.resolve("modules").toString());
    run(
        "jlink",
        "--module-path",
        path,
        "--add-modules",
        MODULE + ",org.jline.terminal.jni",
        "--no-header-files",
        "--no-man-pages",
        "--strip-native-debug-symbols",
        "exclude-debuginfo-files",
        "--compress",
        "zip-9",
        "--exclude-resources",
        "@" + leftOut(),
        "--output",
        image.toString());
  }

  /**
   * What Jackson's descriptor asks for and nothing here runs: the XML parsers (their interfaces
   * stay, and of each package one file, because jlink counts packages). 4 MB of the image.
   *
   * @return a file of jlink patterns
   */
  private Path leftOut() throws IOException {
    List<String> patterns = new ArrayList<>();
    Path xml = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules/java.xml");
    Set<String> packages = new HashSet<>();
    try (Stream<Path> files = Files.walk(xml)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = xml.relativize(file).toString();
        boolean parser = name.startsWith("com/sun/") || name.startsWith("jdk/xml/");
        boolean first = packages.add(file.getParent().toString());
        if (parser && !first) {
          patterns.add("/java.xml/" + name);
        }
      }
    }
    return Files.write(build.resolve("left-out.txt"), patterns);
  }

  /** Names of the VM's own functions: 5 MB that only a report of a crash of the VM would show. */
  private void stripSymbols() throws IOException, InterruptedException {
    if (!System.getProperty("os.name").equals("Linux")) {
      return;
    }
    List<String> command = new ArrayList<>(List.of("strip", "--strip-unneeded"));
    try (Stream<Path> files = Files.walk(image.resolve("lib"))) {
      files
          .filter(file -> file.toString().endsWith(".so"))
          .map(Path::toString)
          .forEach(command::add);
    }
    int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (exit != 0) {
      System.err.println("strip failed: " + exit);
      System.exit(1);
    }
  }

  private static void run(String tool, String... arguments) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true);
    List<String> all = new ArrayList<>(List.of(arguments));
    if (tool.equals("jlink") && !System.getProperty("os.name").equals("Linux")) {
      int strip = all.indexOf("--strip-native-debug-symbols");
      all.subList(strip, strip + 2).clear();
    }
    int exit = ToolProvider.findFirst(tool).orElseThrow().run(out, out, all.toArray(new String[0]));
    if (exit != 0) {
      System.err.println(tool + " failed:\n" + said);
      System.exit(1);
    }
  }

  private void copyContent() throws IOException {
    Path from = build.resolve("content");
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path to = image.resolve("content").resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(to);
        } else {
          Files.copy(file, to);
        }
      }
    }
  }

  /** The program's texts, ready made: see MessageFile. */
  private void copyMessages() throws IOException {
    Path from = build.resolve("classes/dev/awsnotes/cli");
    for (String lang : List.of("ko", "en")) {
      Properties texts = new Properties();
      try (Reader in = Files.newBufferedReader(from.resolve("messages_" + lang + ".properties"))) {
        texts.load(in);
      }
      StringBuilder ready = new StringBuilder();
      for (String key : new TreeSet<>(texts.stringPropertyNames())) {
        ready.append(key).append('=').append(texts.getProperty(key)).append('\u001e');
      }
      Files.writeString(image.resolve("content/messages_" + lang + ".txt"), ready);
    }
  }

  /** JLine would unpack its library into the temporary folder at each start. */
  private void copyJlineLibrary() throws IOException {
    String os =
        WINDOWS ? "Windows" : System.getProperty("os.name").startsWith("Mac") ? "Mac" : "Linux";
    String arch =
        switch (System.getProperty("os.arch")) {
          case "amd64", "x86_64" -> "x86_64";
          case "aarch64", "arm64" -> "arm64";
          default -> System.getProperty("os.arch");
        };
    Path jar;
    try (Stream<Path> jars = Files.list(build.resolve("modules"))) {
      jar =
          jars.filter(j -> j.getFileName().toString().startsWith("jline-native"))
              .findFirst()
              .orElseThrow();
    }
    Path folder = Files.createDirectories(image.resolve("lib/jline"));
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (!entry.isDirectory()
            && entry.getName().startsWith("org/jline/nativ/" + os + "/" + arch + "/")) {
          String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
          try (InputStream in = zip.getInputStream(entry)) {
            Files.copy(in, folder.resolve(name));
          }
        }
      }
    }
  }

  /** A cache that belongs to other classes would run them silently; its name keeps it apart. */
  private String buildHash() throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String file : List.of("lib/modules", "release")) {
      try (InputStream in =
          new DigestInputStream(Files.newInputStream(image.resolve(file)), digest)) {
        in.transferTo(PrintStream.nullOutputStream());
      }
    }
    digest.update(String.join(" ", FLAGS).getBytes());
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  private void writeLauncher(String hash) throws IOException {
    String name = WINDOWS ? "aws-notes.cmd" : "aws-notes";
    String text =
        Files.readString(project.resolve("src/build/launcher").resolve(name))
            .replace("@FLAGS@", String.join(" ", FLAGS))
            .replace("@BUILD@", hash);
    Path launcher = image.resolve("bin").resolve(name);
    Files.writeString(launcher, text);
    launcher.toFile().setExecutable(true, false);
    Files.writeString(
        image.resolve("lib/aws-notes.flags"), String.join("\n", FLAGS) + "\n" + hash + "\n");
  }

  /** One run over all paths makes one cache. */
  private void train(String hash, String use) throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("aws-notes-training");
    Path cache = image.resolve("lib/aws-notes-" + hash + "-" + use + ".aot");
    List<String> command = new ArrayList<>();
    command.add(image.resolve("bin").resolve(WINDOWS ? "java.exe" : "java").toString());
    FLAGS.stream().filter(flag -> !flag.startsWith("-Xlog")).forEach(command::add);
    command.addAll(
        List.of(
            "-Xlog:disable",
            "-XX:AOTCacheOutput=" + cache,
            "-Dlibrary.jline.path=" + image.resolve("lib/jline"),
            "-Daws-notes.training=" + use,
            "-m",
            MODULE + "/" + MODULE + ".Main",
            "--data-dir",
            scratch.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("XDG_STATE_HOME", scratch.toString());
    builder.environment().put("XDG_CONFIG_HOME", scratch.toString());
    builder.environment().put("XDG_CACHE_HOME", scratch.toString());
    builder
        .environment()
        .keySet()
        .removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes());
    int exit = process.waitFor();
    delete(scratch);
    if (exit != 0 || !Files.exists(cache)) {
      System.err.println("Training the " + use + " cache failed (exit " + exit + "):\n" + said);
      System.exit(1);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        file.toFile().setWritable(true);
        Files.delete(file);
      }
    }
  }
}
