package dev.awsnotes.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.cli.MessageFile;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackReader;
import dev.awsnotes.pack.PackReading;
import dev.awsnotes.quiz.AnswerParser;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Session;
import dev.awsnotes.search.Hit;
import dev.awsnotes.search.Kind;
import dev.awsnotes.search.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every view of a small pack, compared with what a person has looked at. {@code -Dgolden=write}
 * writes the screens anew; then look at what changed.
 */
class GoldenScreensTest {
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Path GOLDEN = RESOURCES.resolve("golden");
  private static final Pack PACK = read();
  private static final Module MODULE = PACK.modules().getFirst();
  private static final long SEED = 3;

  private static Pack read() {
    PackReading reading = PackReader.read(RESOURCES.resolve("pack-golden"));
    Pack pack =
        reading.pack().orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
    // Shown as the bundled one is: without a pack's name before its targets.
    return new Pack(Pack.BUNDLED, pack.title(), pack.licence(), pack.modules(), pack.blueprints());
  }

  /** One way of looking at the program. */
  record Screen(Lang lang, int columns, Theme theme) {
    Look look() {
      return new Look(columns, theme, false, theme.coloured());
    }

    String file() {
      return lang.code() + "-" + columns + (theme.coloured() ? "-colour" : "") + ".txt";
    }
  }

  static Stream<Screen> screens() {
    List<Screen> screens = new ArrayList<>();
    for (Lang lang : Lang.values()) {
      for (int columns : new int[] {40, 80, 100}) {
        screens.add(new Screen(lang, columns, Theme.NONE));
        screens.add(new Screen(lang, columns, Theme.DARK));
      }
    }
    return screens.stream();
  }

  @ParameterizedTest
  @MethodSource("screens")
  void looksAsItDid(Screen screen) throws IOException {
    String now = Printer.text(all(screen), screen.look());
    Path file = GOLDEN.resolve(screen.file());
    if (System.getProperty("golden", "").equals("write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(file, now, UTF_8);
    }
    assertThat(now).isEqualTo(Files.readString(file, UTF_8));
  }

  /**
   * Lines of code may be longer, and diagrams for who has them read out: the terminal wraps them
   * and loses nothing.
   */
  @ParameterizedTest
  @MethodSource("screens")
  void nothingButCodeAndAddressesIsWiderThanTheScreen(Screen screen) {
    List<String> wide =
        Printer.text(all(screen), screen.look())
            .lines()
            .map(line -> line.replaceAll("\u001b\\][^\u001b]*\u001b\\\\|\u001b\\[[0-9;]*m", ""))
            .filter(line -> Width.of(line) > screen.columns())
            .filter(line -> !line.contains("TableName") && !line.contains("https://"))
            .filter(line -> line.indexOf('\u2500') < 0 && line.indexOf('\u2502') < 0)
            .toList();
    assertThat(wide).isEmpty();
  }

  /** A view lays itself out; the printer's own breaking is for what no view has foreseen. */
  @ParameterizedTest
  @MethodSource("screens")
  void noLineIsLeftToThePrinter(Screen screen) {
    assertThat(all(screen))
        .filteredOn(line -> line.width() > screen.columns() && !line.verbatim())
        .isEmpty();
  }

  @Test
  void colourAddsNothingToTheWordsOfAQuestion() {
    for (Presented presented : questions()) {
      List<String> plain = words(Theme.NONE, presented);
      assertThat(words(Theme.LIGHT, presented)).isEqualTo(plain);
    }
  }

  private static List<String> words(Theme theme, Presented presented) {
    Look look = new Look(80, theme, false, false);
    return new QuestionView(look, MessageFile.load(Lang.EN))
        .lines(presented, 1, 5, List.of(Lang.EN)).stream()
            .map(Line::plain)
            .reduce("", (text, line) -> text + " " + line)
            .replaceAll("[`*]", "")
            .lines()
            .flatMap(text -> Stream.of(text.strip().split("\\s+")))
            .toList();
  }

  private static List<Presented> questions() {
    return MODULE.questionHeads().stream()
        .map(head -> MODULE.question(head.id()).orElseThrow())
        .map(question -> Presented.of(PACK.id(), MODULE, question, SEED))
        .toList();
  }

  private static List<Line> all(Screen screen) {
    Messages messages = MessageFile.load(screen.lang());
    List<Lang> languages = List.of(screen.lang());
    Look look = screen.look();
    List<Line> lines = new ArrayList<>();
    view("modules", lines);
    lines.addAll(
        ContentsView.modules(
            new Library(List.of(PACK)).modules(),
            entry -> Optional.empty(),
            languages,
            look,
            messages));
    view("contents", lines);
    lines.addAll(ContentsView.sections(MODULE, languages, look, messages));
    view("glossary", lines);
    lines.addAll(ContentsView.glossary(MODULE, languages, look));
    view("section", lines);
    lines.addAll(
        SectionView.lines(MODULE.section("indexes").orElseThrow(), languages, look, messages));
    view("hits", lines);
    lines.addAll(
        new HitView(look, messages, Hit::target).lines(List.of(hit(screen.lang())), 1, languages));
    Session session = new Session(questions());
    while (!session.isOver()) {
      one(session, look, messages, languages, lines);
    }
    view("summary", lines);
    lines.addAll(new SummaryView(look, messages).lines(session, languages, false));
    view("summary in the shell", lines);
    lines.addAll(new SummaryView(look, messages).lines(session, languages, true));
    view("summary of nothing", lines);
    lines.addAll(new SummaryView(look, messages).lines(new Session(questions()), languages, false));
    GoldenProgress progress = new GoldenProgress(look, messages, languages);
    view("modules of a learner", lines);
    lines.addAll(
        ContentsView.modules(
            new Library(List.of(PACK)).modules(),
            entry -> Optional.of(GoldenProgress.MASTERY),
            languages,
            look,
            messages));
    progress
        .views()
        .forEach(
            (name, shown) -> {
              view(name, lines);
              lines.addAll(shown);
            });
    new GoldenExam(look, messages, languages, questions())
        .views()
        .forEach(
            (name, shown) -> {
              view(name, lines);
              lines.addAll(shown);
            });
    both(look, messages, lines);
    plain(look, messages, languages, lines);
    return lines;
  }

  private static void both(Look look, Messages messages, List<Line> lines) {
    List<Lang> languages = List.of(Lang.KO, Lang.EN);
    view("contents in both languages", lines);
    lines.addAll(ContentsView.sections(MODULE, languages, look, messages));
    view("section in both languages", lines);
    lines.addAll(
        SectionView.lines(MODULE.section("indexes").orElseThrow(), languages, look, messages));
    view("question in both languages", lines);
    lines.addAll(new QuestionView(look, messages).lines(questions().getFirst(), 1, 5, languages));
  }

  private static void plain(Look look, Messages messages, List<Lang> languages, List<Line> lines) {
    Look plain = new Look(look.width(), Theme.NONE, true, false);
    view("plain section", lines);
    lines.addAll(
        SectionView.lines(MODULE.section("indexes").orElseThrow(), languages, plain, messages));
    GoldenProgress progress = new GoldenProgress(plain, messages, languages);
    progress
        .views()
        .forEach(
            (name, shown) -> {
              view("plain " + name, lines);
              lines.addAll(shown);
            });
  }

  /** The first answer that can be read, right or wrong. */
  private static void one(
      Session session, Look look, Messages messages, List<Lang> languages, List<Line> lines) {
    Presented presented = session.current();
    view("question: " + presented.question().id(), lines);
    lines.addAll(
        new QuestionView(look, messages)
            .lines(presented, session.number(), session.size(), languages));
    String typed =
        switch (presented.question().id()) {
          case "several" -> "1,2";
          case "order" -> "1 2 3";
          case "pairs" -> "1a 2b 3c";
          case "word" -> "projection expression";
          default -> "1";
        };
    Session.Result result = session.judge(AnswerParser.parse(presented, typed), typed);
    view("feedback: " + presented.question().id(), lines);
    lines.addAll(new FeedbackView(look, messages).lines(result, languages, false));
    view("every reason: " + presented.question().id(), lines);
    lines.addAll(new FeedbackView(look, messages).lines(result, languages, true));
    session.accept(result);
  }

  private static Hit hit(Lang lang) {
    String text =
        lang == Lang.KO
            ? "인덱스는 기본 키로 답할 수 없는 물음에 답합니다. 테이블에서 프로젝션되며, 줄일 수 있습니다."
            : "An index answers questions that the primary key cannot. It is projected from it.";
    int start = text.indexOf(lang == Lang.KO ? "기본 키" : "primary key");
    Snippet snippet =
        new Snippet(text, List.of(new Snippet.Match(start, start + (lang == Lang.KO ? 4 : 11))));
    return new Hit(
        Kind.SECTION,
        "dynamodb/indexes",
        MODULE.section("indexes").orElseThrow().title(),
        lang,
        1.0,
        snippet);
  }

  private static void view(String name, List<Line> lines) {
    lines.add(Line.text("#### " + name));
  }
}
