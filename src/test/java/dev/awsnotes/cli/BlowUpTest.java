package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.export.Deck;
import dev.awsnotes.export.DeckNotes;
import dev.awsnotes.export.DeckReader;
import dev.awsnotes.fuzz.Baits;
import dev.awsnotes.fuzz.Effort;
import dev.awsnotes.fuzz.Fuzz;
import dev.awsnotes.journal.JournalReader;
import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.markdown.Outline;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackFolder;
import dev.awsnotes.pack.PackReader;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.check.PackCheck;
import dev.awsnotes.quiz.AnswerParser;
import dev.awsnotes.quiz.Grader;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.render.Look;
import dev.awsnotes.render.MarkdownRenderer;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Theme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Text that is made to take a reader much longer than its length: whoever reads four times as much
 * of it takes about four times as long and as much memory, not sixteen times.
 */
class BlowUpTest {
  private static final boolean DEEP = Boolean.getBoolean("aws-notes.deep");
  private static final int SHORT = DEEP ? 25_000 : 2_500;
  private static final int MOST_GROWTH = 10;
  private static final long SLACK_NANOS = 150_000_000L;
  private static final long SLACK_BYTES = 64L << 20;
  private static final int TRIES = 4;

  @TempDir Path home;

  private enum Reader {
    MARKDOWN,
    LAYOUT,
    NOTES,
    PACK,
    JSON,
    JOURNAL,
    DECK,
    ANSWER,
    SETTINGS,
    COMMAND,
    SEARCH
  }

  private static final Messages MESSAGES = MessageFile.load(Lang.EN);

  private Fuzz.Reader reading(Reader reader) {
    PackFolder plain = PackFolder.empty(home.resolve("plain"));
    PackFolder good = PackFolder.good(home.resolve("good"));
    return switch (reader) {
      case MARKDOWN ->
          text -> {
            new MarkdownParser().parts(text, 2);
            new Outline().of(text, 1);
          };
      case LAYOUT ->
          text -> {
            for (int width : new int[] {20, 100}) {
              MarkdownRenderer.render(
                  new MarkdownParser().parse(text),
                  new Look(width, Theme.NONE, false, false),
                  MESSAGES);
            }
          };
      case NOTES ->
          text -> {
            plain.write("note.md", everywhere(text));
            PackReader.read(plain.root());
          };
      case PACK ->
          text -> {
            String quoted = JsonMapper.shared().writeValueAsString(clean(text));
            String stem = good.text("sqs/quiz.json").replaceFirst("\"stem\": \\{[^}]*}", "@");
            good.write("sqs/quiz.json", stem.replace("@", "\"stem\": " + quoted));
            PackReader.read(good.root());
            PackCheck.check(good.root(), "2026-11-25");
            PackFolder.good(good.root());
          };
      case JSON ->
          text -> {
            good.write("sqs/quiz.json", text);
            PackReader.read(good.root());
            PackFolder.good(good.root());
          };
      case JOURNAL ->
          text -> {
            Path journal = home.resolve("a.jsonl");
            String quoted = JsonMapper.shared().writeValueAsString(clean(text));
            String line = "{\"v\":1,\"id\":\"x\",\"t\":\"answer\",\"given\":" + quoted + "}\n";
            Files.write(journal, (text + "\n" + line).getBytes(StandardCharsets.UTF_8));
            JournalReader.read(journal);
          };
      case DECK ->
          text -> {
            for (String deck : new String[] {text, "#html:true\na\t" + text, text + "\t" + text}) {
              Deck read = DeckReader.read(deck);
              DeckNotes.of("deck", read);
            }
          };
      case ANSWER -> answer(good);
      case SETTINGS ->
          text -> {
            OwnGlossary.parse("g", text + "\n" + text + " = " + text);
            Path file = home.resolve(".config/aws-notes/config.properties");
            Files.createDirectories(file.getParent());
            Files.write(file, ("language=" + text).getBytes(StandardCharsets.UTF_8));
            new Console(home).run("config");
            Files.delete(file);
          };
      case COMMAND ->
          text -> {
            String typed = clean(text);
            Words.split(typed);
            for (String command : new String[] {"browse", "quiz", "mark", "drill", "calc"}) {
              Console.Result result = new Console(home).run(command, typed);
              assertThat(result.err().length()).isLessThan(3_000);
            }
            new Console(home).run(typed);
          };
      case SEARCH ->
          text -> {
            plain.write("note.md", everywhere(text));
            String pack = plain.root().toString();
            new Console(home).run("search", clean(text));
            new Console(home).run("--pack", pack, "search", "zebra", "--in", "all");
          };
    };
  }

  private Fuzz.Reader answer(PackFolder good) {
    Pack pack = PackReader.read(good.root()).pack().orElseThrow();
    Module module = pack.modules().getFirst();
    return text -> {
      for (Question question : module.questions()) {
        Presented presented = Presented.of(pack.id(), module, question, 7);
        Grader.grade(presented, AnswerParser.parse(presented, text));
      }
    };
  }

  /** JSON and command lines hold no half characters. */
  private static String clean(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** In each place of a note. */
  private static String everywhere(String bait) {
    return String.join(
        "\n\n",
        "---\ntitle: " + bait + "\n---",
        "# " + bait,
        bait,
        "## zebra " + bait + " {#id}",
        "Q: a " + bait + "?\nA: " + bait + " (" + bait + ")",
        "Is it " + bait + "?\n\n- [x] " + bait + "\n- [ ] b " + bait,
        "| a | b |\n|---|---|\n| " + bait + " | " + bait + " |",
        "> [!NOTE] " + bait,
        "```\n" + bait + "\n```",
        "Sources: " + bait + " Checked: " + bait);
  }

  /** What is wrong with this reader and this bait, once it was wrong each time. */
  private static Optional<String> blowsUp(
      Fuzz.Reader reading, IntFunction<String> bait, int shorter) throws Exception {
    String wrong = "";
    for (int i = 0; i < TRIES; i++) {
      Effort few = Effort.of(reading, bait.apply(shorter));
      Effort many = Effort.of(reading, bait.apply(4 * shorter));
      boolean slow = many.nanos() > MOST_GROWTH * few.nanos() + SLACK_NANOS;
      boolean big = many.bytes() > MOST_GROWTH * few.bytes() + SLACK_BYTES;
      if (!slow && !big) {
        return Optional.empty();
      }
      wrong = few + " became " + many;
    }
    return Optional.of(wrong);
  }

  @ParameterizedTest
  @EnumSource
  void noReaderBlowsUp(Reader reader) {
    Fuzz.Reader reading = reading(reader);
    // These two lay the bait in every place of a note, some fifteen times.
    boolean often = reader == Reader.NOTES || reader == Reader.SEARCH;
    int shorter = often ? SHORT / 5 : SHORT;
    List<String> wrong = new ArrayList<>();
    Baits.ALL.forEach(
        (name, bait) -> {
          try {
            blowsUp(reading, bait, shorter).ifPresent(what -> wrong.add(name + ": " + what));
          } catch (Exception | StackOverflowError | OutOfMemoryError e) {
            wrong.add(name + ": " + e);
          }
        });
    assertThat(wrong).isEmpty();
  }
}
