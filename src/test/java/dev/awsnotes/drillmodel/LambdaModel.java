package dev.awsnotes.drillmodel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Concurrency and cost of AWS Lambda. */
final class LambdaModel {
  private LambdaModel() {}

  /**
   * Concurrency is the average number of requests a second times the average duration in seconds.
   *
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html">
   *     Understanding Lambda function scaling</a>
   */
  static final class Concurrency implements Model {
    @Override
    public String answer(Given given) {
      return Long.toString(
          Ceiling.of(given.number("requestsPerSecond") * given.number("durationMillis"), 1000));
    }
  }

  /**
   * Reserved concurrency belongs to its function alone and is its most; functions without share the
   * rest, and 100 must be left to them.
   *
   * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html">
   *     Configuring reserved concurrency</a>
   */
  static final class Reserved implements Model {
    @Override
    public String answer(Given given) {
      long unreserved =
          given.number("quota") - given.number("ordersReserved") - given.number("reportsReserved");
      return Long.toString(
          switch (given.text("variant")) {
            case "ceiling" -> over(given.number("demand"), given.number("ordersReserved"));
            case "pool" -> over(given.number("demand"), unreserved);
            case "left" -> over(unreserved, 100);
            default -> throw new IllegalArgumentException(given.text("variant"));
          });
    }

    private static long over(long amount, long limit) {
      return amount > limit ? amount - limit : 0;
    }

    @Override
    public List<Words> words(Given given) {
      return switch (given.text("variant")) {
        case "ceiling" -> List.of(new Words("Now only `orders`", "지금 `orders`에만"));
        case "pool" -> List.of(new Words("`images`, which has no reservation", "예약이 없는"));
        default -> List.of(new Words("can be reserved for a third", "예약할 수 있"));
      };
    }
  }

  /**
   * Duration is rounded up to a millisecond and charged by the GB of memory; 1 GB is 1,024 MB.
   *
   * @see <a href="https://aws.amazon.com/lambda/pricing/">AWS Lambda pricing</a>
   */
  static final class GbSeconds implements Model {
    @Override
    public String answer(Given given) {
      BigDecimal requests = BigDecimal.valueOf(given.number("requests"));
      BigDecimal gbSeconds =
          given
              .decimal("durationMillis")
              .setScale(0, RoundingMode.CEILING)
              .movePointLeft(3)
              .multiply(BigDecimal.valueOf(given.number("memoryMb")))
              .divide(new BigDecimal("1024"))
              .multiply(requests);
      if (given.text("variant").equals("gb-seconds")) {
        return gbSeconds.stripTrailingZeros().toPlainString();
      }
      return gbSeconds
          .multiply(given.decimal("pricePerGbSecond"))
          .add(requests.movePointLeft(6).multiply(given.decimal("pricePerMillionRequests")))
          .setScale(2, RoundingMode.HALF_UP)
          .toPlainString();
    }

    @Override
    public List<Words> words(Given given) {
      return given.text("variant").equals("gb-seconds")
          ? List.of(new Words("how many GB-seconds", "몇 GB-초"))
          : List.of(new Words("how many USD", "몇 USD"));
    }
  }
}
