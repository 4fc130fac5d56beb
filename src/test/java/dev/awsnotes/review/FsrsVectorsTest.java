package dev.awsnotes.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.awsnotes.journal.Rating;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The test vectors of FSRS-6, from the file that the system property {@code fsrs.vectors} names, or
 * the copy among the test resources. Stability, difficulty and retrievability agree within 1e-5,
 * days exactly.
 */
class FsrsVectorsTest {
  private static final double TOLERANCE = 1e-5;

  /** The vectors are rounded to eight decimals, which in the smallest numbers is more than that. */
  private static final double ROUNDING = 1e-8;

  private static final long SECONDS_A_DAY = 86_400L;

  private final JsonNode vectors = vectors();

  @TestFactory
  Stream<DynamicNode> tables() {
    return Stream.of(
        dynamicContainer("retrievability", rows("retrievability", this::retrievability)),
        dynamicContainer("interval", rows("interval", this::interval)),
        dynamicContainer("fuzz range", rows("fuzzRange", FsrsVectorsTest::fuzzRange)),
        dynamicContainer("first answer", rows("initial", this::firstAnswer)),
        dynamicContainer("older parameters", rows("parameterMigration", this::olderParameters)));
  }

  @TestFactory
  Stream<DynamicTest> sequences() {
    return stream(vectors.path("sequences"))
        .map(
            sequence ->
                dynamicTest(
                    sequence.path("id").asString() + " " + sequence.path("note").asString(),
                    () -> sequence(sequence)));
  }

  private void retrievability(JsonNode row) {
    double recall =
        wholeDays(row).retrievability(number(row, "elapsedDays"), number(row, "stability"));
    assertClose("retrievability", recall, row.get("expected"));
  }

  private void interval(JsonNode row) {
    int days =
        wholeDays(row)
            .interval(
                number(row, "stability"),
                number(row, "desiredRetention"),
                row.path("maximumInterval").asInt());
    assertThat(days).isEqualTo(row.path("expected").asInt());
  }

  private static void fuzzRange(JsonNode row) {
    Fuzz.Range range =
        Fuzz.range(
            number(row, "interval"),
            row.path("elapsedDays").asInt(),
            row.path("maximumInterval").asInt());
    assertThat(range)
        .isEqualTo(
            new Fuzz.Range(row.at("/expected/min").asInt(), row.at("/expected/max").asInt()));
  }

  private void firstAnswer(JsonNode row) {
    Memory memory = wholeDays(row).after(Review.first(Rating.of(row.path("rating").asInt())));
    assertMemory(memory, row.path("expected"));
  }

  private void olderParameters(JsonNode row) {
    FsrsParameters carriedOver = FsrsParameters.of(doubles(row.path("input")));
    if (row.path("enableShortTerm").asBoolean()) {
      carriedOver = carriedOver.forSameDay(row.path("relearningSteps").asInt());
    }
    assertThat(carriedOver.toArray())
        .containsExactly(doubles(row.path("expected")), within(TOLERANCE));
  }

  private void sequence(JsonNode sequence) {
    JsonNode options = sequence.path("options");
    boolean sameDay = options.path("enableShortTerm").asBoolean();
    FsrsParameters parameters = parameters(sequence);
    Fsrs fsrs = sameDay ? Fsrs.withSameDay(parameters) : Fsrs.wholeDays(parameters);
    Optional<Memory> memory = Optional.empty();
    int number = 0;
    for (JsonNode row : sequence.path("reviews")) {
      String where = sequence.path("id").asString() + " answer " + ++number;
      JsonNode expected = row.path("expected");
      int elapsed = row.path("elapsedDays").asInt();
      if (memory.isPresent() && !expected.path("retrievabilityBefore").isNull()) {
        // Generators with seconds count whole days of 24 hours here, calendar days elsewhere.
        long days = row.path("elapsedSeconds").asLong(elapsed * SECONDS_A_DAY) / SECONDS_A_DAY;
        double recall = fsrs.retrievability(days, memory.get().stability());
        assertClose(where, recall, expected.path("retrievabilityBefore"));
      }
      Review review = new Review(memory, elapsed, Rating.of(row.path("rating").asInt()));
      check(where, fsrs, review, sequence, expected);
      for (var button : row.path("buttons").properties()) {
        Rating rating = Rating.valueOf(button.getKey().toUpperCase(Locale.ROOT));
        check(where + " " + rating, fsrs, review.rated(rating), sequence, button.getValue());
      }
      memory = Optional.of(fsrs.after(review));
    }
  }

  private static void check(
      String where, Fsrs fsrs, Review review, JsonNode sequence, JsonNode expected) {
    Memory memory = fsrs.after(review);
    assertClose(where + " stability", memory.stability(), expected.path("stability"));
    assertClose(where + " difficulty", memory.difficulty(), expected.path("difficulty"));
    double retention = sequence.at("/options/desiredRetention").asDouble();
    int maximum = sequence.at("/options/maximumInterval").asInt();
    // Generators that order the ratings after capping pass the maximum and say so.
    int days = Math.min(expected.path("intervalDays").asInt(), maximum);
    switch (sequence.path("mode").asString()) {
      case "memory" ->
          assertThat(fsrs.interval(memory.stability(), retention, maximum))
              .as(where)
              .isEqualTo(days);
      case "long-term" ->
          assertThat(fsrs.interval(review, retention, maximum)).as(where).isEqualTo(days);
      // Steps of minutes within a day are not part of this program.
      default -> assertThat(sequence.path("mode").asString()).isEqualTo("scheduler");
    }
  }

  private static void assertMemory(Memory memory, JsonNode expected) {
    assertClose("stability", memory.stability(), expected.path("stability"));
    assertClose("difficulty", memory.difficulty(), expected.path("difficulty"));
  }

  private static void assertClose(String what, double actual, JsonNode expected) {
    assertThat(actual)
        .as(what)
        .isCloseTo(
            expected.asDouble(),
            within(Math.max(ROUNDING, TOLERANCE * Math.abs(expected.asDouble()))));
  }

  private Fsrs wholeDays(JsonNode row) {
    return Fsrs.wholeDays(parameters(row));
  }

  private FsrsParameters parameters(JsonNode row) {
    JsonNode effective = row.path("effectiveParameters");
    if (effective.isArray()) {
      return FsrsParameters.of(doubles(effective));
    }
    JsonNode named = row.path("parameters");
    JsonNode values =
        named.isString() ? vectors.path("parameterSets").path(named.asString()) : named;
    return FsrsParameters.of(doubles(values));
  }

  private interface Check {
    void row(JsonNode row);
  }

  private Stream<DynamicTest> rows(String table, Check check) {
    List<DynamicTest> tests = new ArrayList<>();
    for (JsonNode row : vectors.path("tables").path(table)) {
      tests.add(dynamicTest(table + " " + (tests.size() + 1), () -> check.row(row)));
    }
    assertThat(tests).as(table).isNotEmpty();
    return tests.stream();
  }

  private static double number(JsonNode row, String field) {
    return row.path(field).asDouble();
  }

  private static double[] doubles(JsonNode values) {
    return stream(values).flatMapToDouble(value -> DoubleStream.of(value.asDouble())).toArray();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static JsonNode vectors() {
    String path = System.getProperty("fsrs.vectors", "");
    try (InputStream in =
        path.isEmpty()
            ? Objects.requireNonNull(
                FsrsVectorsTest.class.getResourceAsStream("/fsrs/vectors.json"))
            : Files.newInputStream(Path.of(path))) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
