package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.LambdaConcurrency;
import dev.awsnotes.drill.work.Numbers;
import dev.awsnotes.pack.LocalizedText;
import java.util.List;
import java.util.random.RandomGenerator;

/** Reserved concurrency: a guarantee, a ceiling, and what it leaves for the others. */
final class ReservedDrill extends GeneratedDrill {
  ReservedDrill() {
    super(
        "reserved",
        "예약된 동시성과 스로틀링",
        "Reserved concurrency and throttling",
        "lambda",
        Sections.CONCURRENCY);
  }

  @Override
  Draft draw(RandomGenerator random) {
    long quota = Draw.one(random, 1000, 1000, 1500, 2000, 3000);
    long orders = Draw.step(random, 50, quota / 4, 10);
    long reports = Draw.step(random, 20, quota / 5, 10);
    return switch (random.nextInt(3)) {
      case 0 -> ceiling(random, quota, orders, reports);
      case 1 -> pool(random, quota, orders, reports);
      default -> left(quota, orders, reports);
    };
  }

  private static Draft ceiling(RandomGenerator random, long quota, long orders, long reports) {
    long demand = orders + Draw.step(random, 5, quota / 4, 5);
    long answer = LambdaConcurrency.throttled(demand, orders);
    Draft draft =
        start(
            "ceiling",
            quota,
            orders,
            reports,
            "지금 `orders`에만 동시 요청 " + n(demand) + "건이 있고 다른 함수는 쉬고 있습니다. 스로틀링되는 것은 몇 건입니까?",
            "Now only `orders` has "
                + n(demand)
                + " concurrent requests; the other functions are idle."
                + " How many of them are throttled?",
            answer,
            Unit.REQUESTS);
    draft.parameter("demand", demand);
    draft
        .working()
        .line(
            "예약된 동시성은 보장이자 상한입니다: orders는 최대 " + n(orders),
            "Reserved concurrency is a guarantee and a ceiling: orders gets at most " + n(orders))
        .line(n(demand) + " - " + n(orders) + " = " + n(answer));
    draft.lure(
        zero(),
        "남는 계정 동시성을 빌려 쓰지 못합니다. 예약은 상한이기도 합니다.",
        "It cannot borrow from the rest of the account: the reservation is a ceiling as well.");
    draft.lure(
        orders,
        Unit.REQUESTS,
        "처리되는 수입니다. 스로틀링되는 것은 나머지입니다.",
        "That many run; the rest is throttled.");
    draft.lure(demand, Unit.REQUESTS, "예약한 만큼은 처리됩니다.", "As many as were reserved do run.");
    draft.lure(
        Math.max(0, demand - orders - reports),
        Unit.REQUESTS,
        "다른 함수의 예약분은 쓸 수 없습니다.",
        "Another function's reservation cannot be used.");
    return draft;
  }

  private static Draft pool(RandomGenerator random, long quota, long orders, long reports) {
    long unreserved = LambdaConcurrency.unreserved(quota, orders + reports);
    long demand = unreserved + Draw.step(random, 10, 300, 5);
    long answer = LambdaConcurrency.throttled(demand, unreserved);
    Draft draft =
        start(
            "pool",
            quota,
            orders,
            reports,
            "예약이 없는 함수 `images`에만 지금 동시 요청 "
                + n(demand)
                + "건이 있고 다른 함수는 모두 쉬고 있습니다. 스로틀링되는 것은 몇 건입니까?",
            "Now only `images`, which has no reservation, has "
                + n(demand)
                + " concurrent requests;"
                + " all others are idle. How many of them are throttled?",
            answer,
            Unit.REQUESTS);
    draft.parameter("demand", demand);
    String rest = n(quota) + " - " + n(orders) + " - " + n(reports) + " = " + n(unreserved);
    draft
        .working()
        .line(
            "예약분은 쉬고 있어도 다른 함수가 쓸 수 없습니다.",
            "What is reserved is out of reach for others even while it is idle.")
        .line("예약되지 않은 풀: " + rest, "Unreserved pool: " + rest)
        .line(n(demand) + " - " + n(unreserved) + " = " + n(answer));
    draft.lure(
        Math.max(0, demand - quota),
        Unit.REQUESTS,
        "쉬고 있는 예약분까지 쓸 수 있다고 계산했습니다.",
        "That lets it use the idle reservations.");
    draft.lure(
        zero(),
        "쉬고 있는 예약분은 빌릴 수 없으므로 일부는 스로틀링됩니다.",
        "Idle reservations cannot be borrowed, so some requests are throttled.");
    draft.lure(
        demand - unreserved + LambdaConcurrency.MIN_UNRESERVED,
        Unit.REQUESTS,
        "100을 빼는 것은 예약할 수 있는 양을 셀 때입니다. 풀 자체는 모두 쓸 수 있습니다.",
        "The 100 limit what can be reserved; the pool itself can be used in full.");
    draft.lure(
        unreserved,
        Unit.REQUESTS,
        "처리되는 수입니다. 스로틀링되는 것은 나머지입니다.",
        "That many run; the rest is throttled.");
    draft.lure(
        demand,
        Unit.REQUESTS,
        "예약이 없어도 예약되지 않은 풀을 쓸 수 있습니다.",
        "Without a reservation a function still has the unreserved pool.");
    return draft;
  }

  private static Draft left(long quota, long orders, long reports) {
    long answer = LambdaConcurrency.reservable(quota, orders + reports);
    Draft draft =
        start(
            "left",
            quota,
            orders,
            reports,
            "세 번째 함수 `images`에는 동시성을 최대 얼마까지 예약할 수 있습니까?",
            "How much can be reserved for a third function, `images`, at most?",
            answer,
            Unit.EXECUTIONS);
    String rest = n(quota) + " - " + n(orders) + " - " + n(reports) + " - 100 = " + n(answer);
    draft
        .working()
        .line(
            "예약이 없는 함수를 위해 100은 예약하지 않고 남겨야 합니다.",
            "100 must stay unreserved for the functions without a reservation.")
        .line(rest);
    draft.lure(
        answer + 100,
        Unit.EXECUTIONS,
        "예약하지 않고 남겨야 하는 100을 빼지 않았습니다.",
        "The 100 that must stay unreserved were not subtracted.");
    draft.lure(
        quota - 100,
        Unit.EXECUTIONS,
        "이미 예약된 것을 빼지 않았습니다.",
        "What is reserved already was not subtracted.");
    draft.lure(
        quota,
        Unit.EXECUTIONS,
        "계정 할당량은 모든 함수가 나누어 씁니다.",
        "The account's quota is shared by all functions.");
    draft.lure(
        quota - orders - 100,
        Unit.EXECUTIONS,
        "예약 하나만 뺐습니다.",
        "Only one of the reservations was subtracted.");
    return draft;
  }

  private static Draft start(
      String variant,
      long quota,
      long orders,
      long reports,
      String ko,
      String en,
      long answer,
      Unit unit) {
    Prompt prompt =
        new Prompt()
            .say(
                "한 리전의 계정 동시성 할당량은 " + n(quota) + "입니다. 예약된 동시성은 다음과 같습니다.",
                "An account's concurrency quota in a Region is "
                    + n(quota)
                    + ". Reserved concurrency is set as follows.")
            .list(
                List.of(
                    LocalizedText.of("`orders`: " + n(orders)),
                    LocalizedText.of("`reports`: " + n(reports))))
            .say(ko, en);
    return new Draft(prompt, Answer.of(Quantity.of(answer, unit)))
        .parameter("variant", variant)
        .parameter("quota", quota)
        .parameter("ordersReserved", orders)
        .parameter("reportsReserved", reports);
  }

  private static Answer zero() {
    return Answer.of(Quantity.of(0, Unit.REQUESTS));
  }

  private static String n(long number) {
    return Numbers.grouped(number);
  }
}
