package dev.awsnotes.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackReader;
import dev.awsnotes.pack.Question;
import dev.awsnotes.render.Width;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Who sees only the options of a choice, and goes by how they look, must do no better than chance.
 */
class GuesserTest {
  private static final Pack PACK = PackReader.read(Path.of("notes")).pack().orElseThrow();
  private static final double CHANCE = 0.25;
  private static final double MARGIN = 0.05;
  private static final Pattern HEDGE =
      Pattern.compile(
          "\\b(may|can|usually|mostly|often|some|sometimes|about|up to)\\b|수 있|보통|대개|때로|일부|약 |최대",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SPECIFIC = Pattern.compile("[0-9`]|[A-Z][a-z]+[A-Z]|[a-z]+:[A-Z]");

  @ParameterizedTest
  @EnumSource(Lang.class)
  void theLongestOptionIsNoCue(Lang lang) {
    assertThat(hits(option -> Width.of(text(option, lang)))).isLessThan(CHANCE + MARGIN);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void theShortestOptionIsNoCue(Lang lang) {
    assertThat(hits(option -> -Width.of(text(option, lang)))).isLessThan(CHANCE + MARGIN);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void theMostSpecificOptionIsNoCue(Lang lang) {
    assertThat(hits(option -> count(SPECIFIC, text(option, lang)))).isLessThan(CHANCE + MARGIN);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void theMostHedgedOptionIsNoCue(Lang lang) {
    assertThat(hits(option -> count(HEDGE, text(option, lang)))).isLessThan(CHANCE + MARGIN);
  }

  @ParameterizedTest
  @EnumSource(Lang.class)
  void theOddOneOutIsNoCue(Lang lang) {
    double hits = 0;
    for (Question.Choice question : choices()) {
      hits += share(question, option -> -shared(option, question.options(), lang));
    }
    assertThat(hits / choices().size()).isLessThan(CHANCE + MARGIN);
  }

  /** How often the option with the highest score is the key; ties count for their share. */
  private static double hits(ToDoubleFunction<Question.Option> score) {
    double hits = 0;
    for (Question.Choice question : choices()) {
      hits += share(question, score);
    }
    return hits / choices().size();
  }

  private static double share(Question.Choice question, ToDoubleFunction<Question.Option> score) {
    double best = question.options().stream().mapToDouble(score).max().orElseThrow();
    List<Question.Option> tied =
        question.options().stream().filter(option -> score.applyAsDouble(option) == best).toList();
    return (double) tied.stream().filter(Question.Option::correct).count() / tied.size();
  }

  /** How many words an option has in common with the others. */
  private static double shared(Question.Option option, List<Question.Option> all, Lang lang) {
    List<String> words = List.of(text(option, lang).toLowerCase(Locale.ROOT).split("\\W+", -1));
    double shared = 0;
    for (Question.Option other : all) {
      if (other != option) {
        String text = text(other, lang).toLowerCase(Locale.ROOT);
        shared += words.stream().filter(word -> word.length() > 1 && text.contains(word)).count();
      }
    }
    return shared / Math.max(1, words.size());
  }

  private static long count(Pattern pattern, String text) {
    return pattern.matcher(text).results().count();
  }

  private static String text(Question.Option option, Lang lang) {
    return option.text().source().in(lang);
  }

  private static List<Question.Choice> choices() {
    return PACK.modules().stream()
        .flatMap(module -> module.questions().stream())
        .filter(Question.Choice.class::isInstance)
        .map(Question.Choice.class::cast)
        .toList();
  }
}
