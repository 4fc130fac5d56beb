package dev.awsnotes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every item of every drill. */
class DrillLawsTest {
  /** Mutation testing asks for few: it runs each law once a mutant. */
  private static final int SEEDS =
      Integer.getInteger("aws-notes.seeds", Boolean.getBoolean("aws-notes.deep") ? 10_000 : 500);

  static Stream<Drill> drills() {
    return Drills.all().stream();
  }

  /** Goes through the items of many seeds and gathers what breaks a law. */
  private static List<String> broken(Drill drill, Law law) {
    List<String> broken = new ArrayList<>();
    for (long seed = 0; seed < SEEDS && broken.size() < 5; seed++) {
      long current = seed;
      law.check(drill.make(seed), seed, what -> broken.add("seed " + current + ": " + what));
    }
    return broken;
  }

  private interface Law {
    void check(DrillItem item, long seed, java.util.function.Consumer<String> report);
  }

  @Test
  void thereAreSixteenDrillsEachFoundByItsName() {
    assertThat(Drills.all().stream().map(Drill::name))
        .containsExactly(
            "rcu",
            "wcu",
            "capacity",
            "batch",
            "pages",
            "backoff",
            "concurrency",
            "gb-seconds",
            "reserved",
            "multipart",
            "token-bucket",
            "policy",
            "credentials",
            "route",
            "arn",
            "s3-access");
    for (Drill drill : Drills.all()) {
      assertThat(Drills.named(drill.name())).containsSame(drill);
    }
    assertThat(Drills.named("nothing")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void theSameSeedGivesAnEqualItem(Drill drill) {
    assertThat(
            broken(
                drill,
                (item, seed, report) -> {
                  if (!item.equals(drill.make(seed))) {
                    report.accept("differs");
                  }
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void seedsGiveManyDifferentItems(Drill drill) {
    Set<String> prompts = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      prompts.add(drill.make(seed).prompt().source().en());
    }
    assertThat(prompts).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("drills")
  void multipleChoiceHasFourOptionsOfWhichExactlyOneIsRight(Drill drill) {
    assertThat(
            broken(
                drill,
                (item, seed, report) -> {
                  List<Answer> options = item.options(new SplittableRandom(seed));
                  Set<String> shown = new HashSet<>();
                  int right = 0;
                  for (Answer option : options) {
                    shown.add(option.label().ko());
                    shown.add("en " + option.label().en());
                    Answer key = item.answer();
                    boolean code = key.accepts(option.canonical());
                    right += code ? 1 : 0;
                    if (code != key.accepts(option.label().ko())
                        || code != key.accepts(option.label().en())) {
                      report.accept(option + " is right in one form only");
                    }
                  }
                  if (options.size() != 4 || shown.size() != 8 || right != 1) {
                    report.accept(options.toString());
                  }
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void aTypedLureIsToldByItsMisconception(Drill drill) {
    assertThat(
            broken(
                drill,
                (item, seed, report) -> {
                  if (item.lure(item.answer().label().ko()).isPresent()) {
                    report.accept("the answer is a lure");
                  }
                  for (Lure lure : item.lures()) {
                    if (!item.lure(lure.answer().label().ko())
                        .equals(java.util.Optional.of(lure))) {
                      report.accept(lure.toString());
                    }
                  }
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void everyTextIsThereInBothLanguages(Drill drill) {
    assertThat(
            broken(
                drill,
                (item, seed, report) -> {
                  List<LocalizedText> texts = new ArrayList<>();
                  texts.add(item.prompt().source());
                  texts.add(item.working());
                  item.lures().forEach(lure -> texts.add(lure.misconception()));
                  for (LocalizedText text : texts) {
                    if (text.ko().isBlank() || text.en().isBlank() || hangul(text.en())) {
                      report.accept(text.toString());
                    }
                  }
                  for (Lure lure : item.lures()) {
                    if ((lure.misconception().ko() + lure.misconception().en()).contains("`")) {
                      report.accept("markup in " + lure.misconception());
                    }
                  }
                  if (!hangul(item.prompt().source().ko())) {
                    report.accept("no Korean prompt");
                  }
                }))
        .isEmpty();
    assertThat(hangul(drill.title().ko())).isTrue();
    assertThat(hangul(drill.title().en())).isFalse();
  }

  private static boolean hangul(String text) {
    return text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
  }

  @ParameterizedTest
  @MethodSource("drills")
  void everyLineFitsEightyColumns(Drill drill) {
    assertThat(
            broken(
                drill,
                (item, seed, report) -> {
                  for (Lang lang : Lang.values()) {
                    for (String line : item.working().exactly(lang).split("\n")) {
                      if (Width.of(line) > 80) {
                        report.accept(line);
                      }
                    }
                    Width.overflow(item.prompt().exactly(lang)).ifPresent(report);
                    // An option or its reason stands behind a number.
                    for (Lure lure : item.lures()) {
                      if (Width.widestWord(lure.answer().label().in(lang)) > 75
                          || Width.widestWord(lure.misconception().in(lang)) > 75) {
                        report.accept(lure.toString());
                      }
                    }
                  }
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void theSourceOfAPromptIsTheMarkdownOfItsDocument(Drill drill) {
    MarkdownParser parser = new MarkdownParser();
    assertThat(
            broken(
                drill,
                (item, seed, report) -> {
                  for (Lang lang : Lang.values()) {
                    String source = item.prompt().source().exactly(lang);
                    if (!parser.parse(source).equals(item.prompt().exactly(lang))) {
                      report.accept(source);
                    }
                  }
                }))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("drills")
  void theRightAnswerStandsAtEveryPlace(Drill drill) {
    int[] places = new int[4];
    for (long seed = 0; seed < 400; seed++) {
      DrillItem item = drill.make(seed);
      places[item.options(new SplittableRandom(~seed)).indexOf(item.answer())]++;
    }
    for (int count : places) {
      assertThat(count).as("of 400: %s", places).isBetween(8, 240);
    }
  }
}
