package dev.awsnotes;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rooms of the program and the arrows between them. */
class ArchitectureTest {
  private static final String ROOT = "dev.awsnotes";

  /** These see every room but each other; the shell sees the commands. */
  private static final Set<String> EDGE = Set.of("cli", "repl");

  /** Every other room, and the rooms that it may see. Who adds an arrow says so here. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("", Set.of("cli", "repl")),
          Map.entry("hangul", Set.of()),
          Map.entry("markdown", Set.of()),
          Map.entry("text", Set.of()),
          Map.entry("pack", Set.of("markdown", "hangul")),
          Map.entry("pack.check", Set.of("pack", "markdown", "quiz", "text")),
          Map.entry("quiz", Set.of("pack", "markdown", "hangul")),
          Map.entry("drill", Set.of("pack", "markdown", "drill.rule", "drill.work")),
          Map.entry("drill.rule", Set.of()),
          Map.entry("drill.work", Set.of("pack", "drill.rule")),
          Map.entry("drill.calc", Set.of("pack", "drill", "drill.rule", "drill.work")),
          Map.entry("journal", Set.of("pack")),
          Map.entry("review", Set.of("journal")),
          Map.entry("export", Set.of("pack", "markdown", "quiz", "journal")),
          Map.entry("search", Set.of("pack", "markdown", "hangul")),
          Map.entry(
              "store", Set.of("pack", "pack.check", "markdown", "journal", "review", "search")),
          Map.entry("render", Set.of("pack", "markdown", "quiz", "review", "search", "text")));

  /** Same arguments, same result: nothing from outside but what comes in as an argument. */
  private static final String[] PURE = {
    ROOT + ".hangul..",
    ROOT + ".markdown..",
    ROOT + ".text..",
    ROOT + ".quiz..",
    ROOT + ".drill..",
    ROOT + ".export..",
    ROOT + ".review..",
    ROOT + ".render.."
  };

  private static final DescribedPredicate<JavaClass> FILES =
      resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
          .or(
              nameMatching(
                  "java\\.io\\.(File.*|RandomAccessFile|.*Reader|.*Writer|PrintStream|"
                      + ".*InputStream|.*OutputStream)"));

  private static final Path CLASSES = folderOf(Main.class);
  private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(CLASSES);

  private static Path folderOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String packageName(String room) {
    return room.isEmpty() ? ROOT : ROOT + "." + room;
  }

  static Stream<String> rooms() {
    return Stream.concat(ARROWS.keySet().stream(), EDGE.stream()).sorted();
  }

  @Test
  void everyPackageIsARoomThatIsNamedHere() {
    Set<String> packages =
        PROGRAM.stream().map(JavaClass::getPackageName).collect(toCollection(TreeSet::new));
    assertThat(packages)
        .isEqualTo(rooms().map(ArchitectureTest::packageName).collect(toCollection(TreeSet::new)));
  }

  @ParameterizedTest(name = "[{0}]")
  @MethodSource("rooms")
  void aRoomSeesOnlyTheRoomsThatItMaySee(String room) {
    Set<String> allowed = new TreeSet<>(Set.of(packageName(room)));
    maySee(room).forEach(other -> allowed.add(packageName(other)));
    Set<String> seen = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      if (type.getPackageName().equals(packageName(room))) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass();
          if (target.getPackageName().startsWith(ROOT)
              && !allowed.contains(target.getPackageName())) {
            seen.add(dependency.getDescription());
          }
        }
      }
    }
    assertThat(seen).isEmpty();
  }

  private static Set<String> maySee(String room) {
    if (!EDGE.contains(room)) {
      return ARROWS.get(room);
    }
    Set<String> all = new TreeSet<>(ARROWS.keySet());
    all.remove("");
    if (room.equals("repl")) {
      all.add("cli");
    }
    return all;
  }

  @Test
  void noRoomsGoRoundInACircle() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void aPureRoomTouchesNoFilesAndNoStreams() {
    pure().should(dependOnClassesThat(FILES)).check(PROGRAM);
  }

  @Test
  void aPureRoomSeesNoClassThatTouchesFiles() {
    DescribedPredicate<JavaClass> touches =
        new DescribedPredicate<>("touch files") {
          @Override
          public boolean test(JavaClass type) {
            return type.getPackageName().startsWith(ROOT)
                && type.getDirectDependenciesFromSelf().stream()
                    .anyMatch(dependency -> FILES.test(dependency.getTargetClass()));
          }
        };
    pure().should(dependOnClassesThat(touches)).check(PROGRAM);
  }

  @Test
  void aPureRoomSeesNoPicocliAndNoTerminal() {
    DescribedPredicate<JavaClass> outside =
        resideInAnyPackage("picocli..", "org.jline..")
            .and(DescribedPredicate.not(nameMatching("org\\.jline\\.utils\\.WCWidth")));
    pure().should(dependOnClassesThat(outside)).check(PROGRAM);
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + ".text", ROOT + ".repl")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jline.utils..")
        .check(PROGRAM);
  }

  @Test
  void aPureRoomKnowsNoClockAndNoChance() {
    assertThat(accesses(PURE, CLOCK)).isEmpty();
    assertThat(accesses(PURE, CHANCE)).isEmpty();
  }

  @Test
  void theClockIsReadAtTheOutermostEdgeOnly() {
    assertThat(accesses(new String[] {ROOT + ".."}, CLOCK))
        .allMatch(
            access ->
                access.startsWith(ROOT + ".cli.Launch ")
                    || access.startsWith(ROOT + ".store.PrepareContent ")
                    || access.startsWith(ROOT + ".cli.MachineZone ")
                    || access.startsWith(ROOT + ".cli.Training "));
  }

  @Test
  void standardStreamsAreWrappedOnceAtTheEdge() {
    assertThat(accesses(new String[] {ROOT + ".."}, "java\\.lang\\.System\\.(out|err|in|console)"))
        .allMatch(access -> access.startsWith(ROOT + ".store.PrepareContent "));
    noClasses()
        .that()
        .doNotHaveSimpleName("Launch")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + ".repl.TerminalState")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.FileDescriptor")
        .check(PROGRAM);
  }

  @Test
  void onlyMainAndTheBuildsOwnProgramEndTheProcess() {
    assertThat(
            accesses(
                new String[] {ROOT + ".."},
                "java\\.lang\\.(System\\.exit|Runtime\\.(exit|halt)).*"))
        .allMatch(
            access ->
                access.startsWith(ROOT + ".Main ")
                    || access.startsWith(ROOT + ".store.PrepareContent "));
  }

  /** A library is known in one room, so that it can be replaced there. */
  @ParameterizedTest(name = "{0} only in {1}")
  @CsvSource({
    "org.jline.reader.., dev.awsnotes.repl",
    "org.jline.terminal.., dev.awsnotes.repl",
    "org.apache.lucene.., dev.awsnotes.search",
    "org.commonmark.., dev.awsnotes.markdown",
    "picocli.., dev.awsnotes.cli",
  })
  void aLibraryIsKnownInOneRoom(String library, String room) {
    noClasses()
        .that()
        .resideOutsideOfPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(PROGRAM);
  }

  /** Jackson is slow to load: whoever names it must not be on the path of a one-shot command. */
  @Test
  void jacksonIsKnownWhereJsonIsReadOrWritten() {
    Set<String> known = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      if (type.getDirectDependenciesFromSelf().stream()
          .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("tools.jackson"))) {
        known.add(outermost(type).getName().substring(ROOT.length() + 1));
      }
    }
    assertThat(known).isNotEmpty();
    assertThat(known)
        .allMatch(
            name ->
                name.startsWith("pack.")
                    || name.startsWith("journal.")
                    || name.equals("cli.JsonText")
                    || name.equals("drill.PolicyJson")
                    || name.equals("drill.calc.PolicyReader"));
  }

  private static JavaClass outermost(JavaClass type) {
    JavaClass outer = type;
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    return outer;
  }

  @Test
  void nothingTalksToTheNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "javax.net..", "java.rmi..")
                .or(
                    nameMatching(
                        "java\\.net\\.(.*Socket.*|URL|.*URLConnection|InetAddress|Inet.*|Proxy.*)"))
                .or(nameMatching("java\\.nio\\.channels\\..*(Socket|Datagram).*")))
        .check(PROGRAM);
  }

  @Test
  void theModuleAsksForNoNetworkModule() throws IOException {
    try (var in = Files.newInputStream(CLASSES.resolve("module-info.class"))) {
      assertThat(java.lang.module.ModuleDescriptor.read(in).requires())
          .noneMatch(required -> required.name().equals("java.net.http"));
    }
  }

  @ParameterizedTest(name = "[{0}]")
  @MethodSource("rooms")
  void everyRoomPromisesToBeFreeOfNulls(String room) {
    JavaClass info = PROGRAM.get(packageName(room) + ".package-info");
    assertThat(info.getAnnotations())
        .anyMatch(a -> a.getRawType().getSimpleName().equals("NullMarked"));
  }

  /** A record or an enum, an interface, or a class that nobody extends by accident. */
  @Test
  void noClassStandsOpenForInheritance() {
    Set<String> open = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      boolean plain =
          !type.isInterface()
              && !type.isEnum()
              && !type.isAnonymousClass()
              && !type.getSimpleName().equals("package-info")
              && !type.getSimpleName().equals("module-info")
              && !type.getModifiers().contains(JavaModifier.ABSTRACT);
      boolean closed =
          type.getModifiers().contains(JavaModifier.FINAL) || !type.getSubclasses().isEmpty();
      if (plain && !closed) {
        open.add(type.getName());
      }
    }
    assertThat(open).isEmpty();
  }

  private static GivenClassesConjunction pure() {
    return noClasses().that(resideInAnyPackage(PURE));
  }

  private static final String CLOCK =
      "java\\.time\\..*\\.now\\(\\)|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)|"
          + "java\\.time\\.(Clock|InstantSource)\\.system.*|java\\.time\\.ZoneId\\.systemDefault.*|"
          + "java\\.util\\.(Date|GregorianCalendar)\\.<init>\\(\\)|"
          + "java\\.util\\.TimeZone\\.getDefault.*|java\\.util\\.Calendar\\.getInstance.*";

  private static final String CHANCE =
      "java\\.util\\.(Random|SplittableRandom)\\.<init>\\(\\)|java\\.lang\\.Math\\.random\\(\\)|"
          + "java\\.util\\.UUID\\.randomUUID\\(\\)|java\\.security\\.SecureRandom\\..*|"
          + "java\\.util\\.concurrent\\.ThreadLocalRandom\\..*|"
          + "java\\.util\\.Collections\\.shuffle\\(java\\.util\\.List\\)|"
          + "java\\.util\\.random\\.RandomGenerator\\.(getDefault|of)\\(.*";

  /** {@code class -> member} for each use of such a member in these packages. */
  private static Set<String> accesses(String[] packages, String members) {
    Set<String> found = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      if (resideInAnyPackage(packages).test(type)) {
        Stream.concat(
                type.getAccessesFromSelf().stream(),
                Stream.concat(
                    type.getMethodReferencesFromSelf().stream(),
                    type.getConstructorReferencesFromSelf().stream()))
            .filter(access -> access.getTarget().getFullName().matches(members))
            .forEach(
                access -> found.add(type.getName() + " -> " + access.getTarget().getFullName()));
      }
    }
    return found;
  }
}
