package dev.awsnotes.drillmodel;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.DrillItem;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.pack.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The drills against models that were written from AWS's documentation by someone who had not seen
 * how the drills compute their answers.
 */
class DrillModelTest {
  private static final int SEEDS = Boolean.getBoolean("aws-notes.deep") ? 10_000 : 300;
  private static final int COLUMNS = 80;
  private static final Map<String, Model> MODELS =
      Map.ofEntries(
          entry("rcu", new CapacityModel.Reads()),
          entry("wcu", new CapacityModel.Writes()),
          entry("capacity", new CapacityModel.Table()),
          entry("batch", new BatchModel()),
          entry("pages", new PagesModel()),
          entry("backoff", new BackoffModel()),
          entry("concurrency", new LambdaModel.Concurrency()),
          entry("gb-seconds", new LambdaModel.GbSeconds()),
          entry("reserved", new LambdaModel.Reserved()),
          entry("multipart", new MultipartModel()),
          entry("token-bucket", new TokenBucketModel()),
          entry("policy", new PolicyModel()),
          entry("credentials", new CredentialsModel()),
          entry("route", new RouteModel()),
          entry("arn", new ArnModel()),
          entry("s3-access", new S3AccessModel()));

  static Stream<Drill> drills() {
    return Drills.all().stream();
  }

  @Test
  void everyDrillHasAModel() {
    assertThat(drills().map(Drill::name)).containsExactlyInAnyOrderElementsOf(MODELS.keySet());
  }

  @ParameterizedTest
  @MethodSource("drills")
  void theAnswerIsTheModelsAndNoLureIs(Drill drill) {
    eachItem(
        drill,
        (item, wrong) -> {
          String expected = MODELS.get(drill.name()).answer(new Given(item.parameters()));
          if (!item.answer().accepts(expected)) {
            wrong.add("the model says " + expected + ", not " + item.answer().canonical());
          }
          item.lures().stream()
              .map(lure -> lure.answer())
              .filter(lure -> lure.accepts(expected) || item.answer().accepts(lure.canonical()))
              .forEach(lure -> wrong.add("a lure is right: " + lure.canonical()));
        });
  }

  @ParameterizedTest
  @MethodSource("drills")
  void fourDifferentOptionsHoldOneAnswer(Drill drill) {
    eachItem(
        drill,
        (item, wrong) -> {
          List<Answer> options = item.options(new Random(item.prompt().hashCode()));
          long right =
              options.stream().filter(one -> item.answer().accepts(one.canonical())).count();
          if (options.size() != 4
              || right != 1
              || options.stream().map(Answer::canonical).distinct().count() != 4
              || options.stream().map(one -> one.label().en()).distinct().count() != 4
              || options.stream().map(one -> one.label().ko()).distinct().count() != 4) {
            wrong.add("options " + options.stream().map(Answer::canonical).toList());
          }
        });
  }

  @ParameterizedTest
  @MethodSource("drills")
  void bothPromptsSayWhatTheAnswerTakes(Drill drill) {
    eachItem(
        drill,
        (item, wrong) -> {
          LocalizedText prompt = item.prompt().source();
          missing(drill, item, prompt.en(), Model.Words::en).forEach(wrong::add);
          missing(drill, item, prompt.ko(), Model.Words::ko).forEach(wrong::add);
        });
  }

  @ParameterizedTest
  @MethodSource("drills")
  void noLineIsWiderThanATerminal(Drill drill) {
    eachItem(
        drill,
        (item, wrong) ->
            Stream.of(item.prompt().source(), item.working())
                .flatMap(text -> Stream.of(text.en(), text.ko()))
                .filter(text -> Width.widest(text) > COLUMNS)
                .forEach(text -> wrong.add(Width.widest(text) + " columns in:\n" + text)));
  }

  private static List<String> missing(
      Drill drill, DrillItem item, String prompt, Function<Model.Words, String> language) {
    Given given = new Given(item.parameters());
    Model model = MODELS.get(drill.name());
    List<String> missing = new ArrayList<>();
    var figures = Figures.of(prompt);
    item.parameters()
        .forEach(
            (name, value) -> {
              if (value instanceof Long || value instanceof BigDecimal) {
                BigDecimal number = new BigDecimal(value.toString()).stripTrailingZeros();
                if (number.signum() != 0 && !figures.contains(number)) {
                  missing.add(name + " = " + value);
                }
              }
            });
    model.verbatim(given).stream().filter(text -> !prompt.contains(text)).forEach(missing::add);
    model.words(given).stream()
        .map(language)
        .filter(text -> !prompt.contains(text))
        .forEach(missing::add);
    model.patterns(given).stream()
        .map(language)
        .filter(text -> !Pattern.compile(text).matcher(prompt).find())
        .forEach(missing::add);
    return missing.stream().map(text -> "not in the prompt: " + text).toList();
  }

  private static void eachItem(Drill drill, BiConsumer<DrillItem, List<String>> check) {
    SoftAssertions wrongs = new SoftAssertions();
    int reported = 0;
    for (long seed = 0; seed < SEEDS && reported < 10; seed++) {
      DrillItem item = drill.make(seed);
      List<String> wrong = new ArrayList<>();
      try {
        check.accept(item, wrong);
      } catch (IllegalStateException open) {
        wrong.add(open.getMessage());
      }
      if (!wrong.isEmpty()) {
        reported++;
        wrongs.fail("%s, seed %d: %s\n%s", drill.name(), seed, wrong, item.prompt().source().en());
      }
    }
    wrongs.assertAll();
  }
}
