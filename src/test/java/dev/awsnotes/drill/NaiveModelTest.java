package dev.awsnotes.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The answers of the drills with numbers, counted anew from an item's parameters in the plainest
 * way (blocks by subtraction, waits one by one), with figures of its own.
 */
class NaiveModelTest {
  /** Mutation testing asks for few: it runs each law once a mutant. */
  private static final int SEEDS =
      Integer.getInteger("aws-notes.seeds", Boolean.getBoolean("aws-notes.deep") ? 10_000 : 500);

  private record Given(Map<String, Object> values) {
    long number(String name) {
      return (Long) values.get(name);
    }

    double decimal(String name) {
      return ((BigDecimal) values.get(name)).doubleValue();
    }

    String text(String name) {
      return (String) values.get(name);
    }
  }

  static List<Arguments> models() {
    List<Arguments> models = new ArrayList<>();
    add(models, "rcu", g -> up(reads(g, "itemBytes", "readsPerSecond", "consistency")));
    add(models, "wcu", g -> writes(g, "itemBytes", "writesPerSecond", "mode"));
    add(models, "capacity", NaiveModelTest::capacity);
    add(
        models,
        "batch",
        g -> (double) rounds(g.number("items"), g) + rounds(g.number("unprocessed"), g));
    add(models, "pages", NaiveModelTest::pages);
    add(models, "backoff", NaiveModelTest::backoff);
    add(
        models,
        "concurrency",
        g -> up(g.number("requestsPerSecond") * g.number("durationMillis") / 1000.0));
    add(models, "reserved", NaiveModelTest::reserved);
    add(models, "multipart", NaiveModelTest::multipart);
    add(models, "token-bucket", NaiveModelTest::bucket);
    return models;
  }

  private static void add(List<Arguments> models, String name, Function<Given, Object> model) {
    models.add(Arguments.of(name, model));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("models")
  void theAnswerIsTheCountedOne(String name, Function<Given, Object> model) {
    Drill drill = Drills.named(name).orElseThrow();
    for (long seed = 0; seed < SEEDS; seed++) {
      DrillItem item = drill.make(seed);
      Object counted = model.apply(new Given(item.parameters()));
      String expected =
          counted instanceof Double d ? new BigDecimal(d).toPlainString() : counted.toString();
      if (!item.answer().canonical().equals(trimmed(expected))) {
        assertThat(item.answer().canonical())
            .as("seed %d %s", seed, item.parameters())
            .isEqualTo(expected);
      }
    }
  }

  private static String trimmed(String number) {
    return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
  }

  private static double up(double number) {
    return Math.ceil(number - 1e-9);
  }

  private static long blocks(long bytes, long block) {
    long count = 0;
    for (long left = bytes; left > 0; left -= block) {
      count++;
    }
    return count;
  }

  private static double reads(Given g, String bytes, String rate, String kind) {
    double one =
        switch (g.text(kind)) {
          case "strong" -> 1;
          case "eventual" -> 0.5;
          default -> 2;
        };
    return blocks(g.number(bytes), 4096) * one * g.number(rate);
  }

  private static double writes(Given g, String bytes, String rate, String mode) {
    return blocks(g.number(bytes), 1024)
        * (g.text(mode).equals("standard") ? 1.0 : 2.0)
        * g.number(rate);
  }

  private static Object capacity(Given g) {
    double read =
        reads(g, "read1ItemBytes", "read1PerSecond", "read1Consistency")
            + reads(g, "read2ItemBytes", "read2PerSecond", "read2Consistency");
    long write = (long) writes(g, "writeItemBytes", "writesPerSecond", "writeMode");
    return (long) up(read) + " RCU, " + write + " WCU";
  }

  private static long rounds(long items, Given g) {
    return blocks(items, g.text("operation").equals("get") ? 100 : 25);
  }

  private static Object pages(Given g) {
    long items = g.number("items");
    long size = g.number("itemBytes");
    return switch (g.text("variant")) {
      case "size" -> (double) filled(items, size);
      case "limit" -> (double) blocks(items, g.number("limit"));
      default -> blocks(items * size, 4096) * (g.text("consistency").equals("strong") ? 1.0 : 0.5);
    };
  }

  /** Fills pages item by item; an item that does not fit begins the next page. */
  private static long filled(long items, long size) {
    long pages = 1;
    long used = 0;
    for (long i = 0; i < items; i++) {
      if (used + size > 1_048_576) {
        pages++;
        used = 0;
      }
      used += size;
    }
    return pages;
  }

  private static Object backoff(Given g) {
    double wait = 0;
    double sum = 0;
    for (long n = 1; n <= g.number("retry"); n++) {
      wait = Math.min(g.number("capMillis"), g.number("baseMillis") * Math.pow(2, n - 1));
      sum += wait;
    }
    return switch (g.text("variant")) {
      case "bound" -> wait;
      case "total" -> sum;
      default -> wait / 2;
    };
  }

  private static Object reserved(Given g) {
    long others = g.number("quota") - g.number("ordersReserved") - g.number("reportsReserved");
    return switch (g.text("variant")) {
      case "ceiling" -> (double) g.number("demand") - g.number("ordersReserved");
      case "pool" -> (double) g.number("demand") - others;
      default -> (double) others - 100;
    };
  }

  private static Object multipart(Given g) {
    if (g.text("variant").equals("parts")) {
      return (double) blocks(g.number("objectMiB"), g.number("partMiB"));
    }
    long part = 5;
    while (part * 10_000 < g.number("objectMiB")) {
      part++;
    }
    return (double) part;
  }

  private static Object bucket(Given g) {
    double tokens = g.number("burst");
    if (g.text("variant").equals("second")) {
      tokens -= g.number("firstRequests");
      for (long second = 0; second < g.number("pauseSeconds"); second++) {
        tokens = Math.min(g.number("burst"), tokens + g.number("rate"));
      }
    }
    return g.number("requests") - tokens;
  }

  @Test
  void lambdaBillsWholeMilliseconds() {
    for (long seed = 0; seed < SEEDS; seed++) {
      DrillItem item = Drills.named("gb-seconds").orElseThrow().make(seed);
      Given g = new Given(item.parameters());
      double seconds = up(g.decimal("durationMillis")) / 1000 * g.number("requests");
      double used = seconds * g.number("memoryMb") / 1024;
      double expected =
          g.text("variant").equals("cost")
              ? used * g.decimal("pricePerGbSecond")
                  + g.number("requests") / 1e6 * g.decimal("pricePerMillionRequests")
              : used;
      assertThat(Double.parseDouble(item.answer().canonical()))
          .as("seed %d", seed)
          .isCloseTo(expected, offset(0.0051));
    }
  }
}
