package dev.awsnotes.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.markdown.Span;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
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
  private static final int SEEDS = Boolean.getBoolean("aws-notes.deep") ? 10_000 : 500;
  private static final int COLUMNS = 80;

  static Stream<String> names() {
    return Drills.all().stream().map(Drill::name);
  }

  private static Drill drill(String name) {
    return Drills.named(name).orElseThrow();
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
    assertThat(Drills.all()).allSatisfy(d -> assertThat(drill(d.name())).isSameAs(d));
    assertThat(Drills.named("nothing")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSameSeedGivesAnEqualItem(String name) {
    for (long seed = 0; seed < SEEDS; seed++) {
      assertThat(drill(name).make(seed)).isEqualTo(drill(name).make(seed));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void seedsGiveManyDifferentItems(String name) {
    Set<String> prompts = new HashSet<>();
    for (long seed = 0; seed < 200; seed++) {
      prompts.add(drill(name).make(seed).prompt().source().en());
    }
    assertThat(prompts).hasSizeGreaterThan(150);
  }

  @ParameterizedTest
  @MethodSource("names")
  void multipleChoiceHasFourOptionsOfWhichExactlyOneIsRight(String name) {
    for (long seed = 0; seed < SEEDS; seed++) {
      DrillItem item = drill(name).make(seed);
      List<Answer> options = item.options(new SplittableRandom(seed));
      assertThat(options).as("seed %d", seed).hasSize(4);
      for (Lang lang : Lang.values()) {
        assertThat(options.stream().map(o -> o.label().in(lang))).doesNotHaveDuplicates();
      }
      assertThat(options.stream().filter(o -> item.answer().accepts(o.canonical()))).hasSize(1);
      assertThat(options.stream().filter(o -> item.answer().accepts(o.label().ko()))).hasSize(1);
      assertThat(options.stream().filter(o -> item.answer().accepts(o.label().en()))).hasSize(1);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void aTypedLureIsToldByItsMisconception(String name) {
    for (long seed = 0; seed < SEEDS; seed++) {
      DrillItem item = drill(name).make(seed);
      assertThat(item.lure(item.answer().canonical())).isEmpty();
      for (Lure lure : item.lures()) {
        assertThat(item.lure(lure.answer().label().ko())).as("seed %d", seed).contains(lure);
        assertThat(item.answer().accepts(lure.answer().label().en())).isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyTextIsThereInBothLanguages(String name) {
    for (long seed = 0; seed < SEEDS; seed++) {
      DrillItem item = drill(name).make(seed);
      complete(item.prompt().source());
      complete(item.working());
      complete(item.answer().label());
      item.lures().forEach(lure -> complete(lure.misconception()));
      assertThat(item.prompt().source().ko()).containsPattern("[가-힣]");
      assertThat(item.prompt().source().en()).doesNotContainPattern("[가-힣]");
      assertThat(item.working().en()).doesNotContainPattern("[가-힣]");
      assertThat(item.parameters()).isNotEmpty();
    }
    complete(drill(name).title());
  }

  private static void complete(LocalizedText text) {
    assertThat(text.ko()).isNotBlank();
    assertThat(text.en()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyLineFitsEightyColumns(String name) {
    for (long seed = 0; seed < SEEDS; seed++) {
      DrillItem item = drill(name).make(seed);
      for (Lang lang : Lang.values()) {
        for (String line : item.working().exactly(lang).split("\n")) {
          assertThat(Width.of(line)).as("seed %d: %s", seed, line).isLessThanOrEqualTo(COLUMNS);
        }
        fits(item.prompt().exactly(lang));
        // An option stands behind its number.
        fitsWrapped(item.answer().label().in(lang), COLUMNS - 5);
        for (Lure lure : item.lures()) {
          fitsWrapped(lure.answer().label().in(lang), COLUMNS - 5);
          fitsWrapped(lure.misconception().in(lang), COLUMNS - 5);
        }
      }
    }
  }

  private static void fits(Document document) {
    for (Block block : document.blocks()) {
      switch (block) {
        case Block.Paragraph p -> fitsWrapped(Span.plain(p.spans()), COLUMNS);
        case Block.Listing l ->
            l.items().forEach(item -> fitsWrapped(new Document(item).plain(), COLUMNS - 4));
        case Block.Code c -> {
          for (String line : c.text().split("\n")) {
            assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(COLUMNS - 2);
          }
        }
        case Block.Table t -> {
          int width = t.head().size() * 3;
          for (int column = 0; column < t.head().size(); column++) {
            int widest = Width.of(Span.plain(t.head().get(column)));
            for (List<List<Span>> row : t.rows()) {
              widest = Math.max(widest, Width.of(Span.plain(row.get(column))));
            }
            width += widest;
          }
          assertThat(width).isLessThanOrEqualTo(COLUMNS - 2);
        }
        default -> throw new AssertionError("unexpected block " + block);
      }
    }
  }

  private static void fitsWrapped(String text, int columns) {
    assertThat(Width.widestWord(text)).as(text).isLessThanOrEqualTo(columns);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theSourceOfAPromptIsTheMarkdownOfItsDocument(String name) {
    MarkdownParser parser = new MarkdownParser();
    for (long seed = 0; seed < SEEDS; seed++) {
      DrillItem item = drill(name).make(seed);
      for (Lang lang : Lang.values()) {
        String source = item.prompt().source().exactly(lang);
        assertThat(parser.parse(source)).as(source).isEqualTo(item.prompt().exactly(lang));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void theRightAnswerStandsAtEveryPlace(String name) {
    int[] places = new int[4];
    for (long seed = 0; seed < 400; seed++) {
      DrillItem item = drill(name).make(seed);
      places[item.options(new SplittableRandom(~seed)).indexOf(item.answer())]++;
    }
    for (int count : places) {
      assertThat(count).as(name).isBetween(8, 240);
    }
  }
}
