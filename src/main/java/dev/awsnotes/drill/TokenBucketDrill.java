package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.TokenBucket;
import dev.awsnotes.drill.work.Numbers;
import java.util.random.RandomGenerator;

/** Throttling by rate and burst. */
final class TokenBucketDrill extends GeneratedDrill {
  TokenBucketDrill() {
    super(
        "token-bucket",
        "API Gateway 토큰 버킷",
        "API Gateway's token bucket",
        "api-gateway",
        Sections.THROTTLING);
  }

  @Override
  Draft draw(RandomGenerator random) {
    long rate = Draw.one(random, 10, 20, 50, 100, 200, 500);
    long burst = rate * Draw.one(random, 2, 3, 4, 5, 8, 10);
    TokenBucket bucket = new TokenBucket(rate, burst);
    return Draw.onceIn(random, 3) ? first(random, bucket) : second(random, bucket);
  }

  private static Draft first(RandomGenerator random, TokenBucket bucket) {
    long requests = bucket.burst() + Draw.step(random, 5, 2 * bucket.burst(), 5);
    long answer = TokenBucket.throttled(bucket.burst(), requests);
    Draft draft =
        new Draft(
            base(bucket)
                .say(
                    "버킷이 가득 찬 순간에 요청 " + n(requests) + "건이 한꺼번에 들어옵니다. 429를 받는 것은 몇 건입니까?",
                    "At a moment when the bucket is full, "
                        + n(requests)
                        + " requests arrive at once. How many of them get a 429?"),
            requests(answer));
    parameters(draft, "first", bucket).parameter("requests", requests);
    draft
        .working()
        .line("가득 찬 버킷의 토큰: " + n(bucket.burst()), "Tokens in a full bucket: " + n(bucket.burst()))
        .line(n(requests) + " - " + n(bucket.burst()) + " = " + n(answer));
    draft.lure(
        requests - bucket.rate(),
        Unit.REQUESTS,
        "한꺼번에 온 요청은 속도가 아니라 버스트만큼 받아들여집니다.",
        "What arrives at once is taken up to the burst, not to the rate.");
    draft.lure(bucket.burst(), Unit.REQUESTS, "받아들여지는 수입니다.", "That many are accepted.");
    draft.lure(
        Math.max(0, requests - bucket.burst() - bucket.rate()),
        Unit.REQUESTS,
        "속도와 버스트를 더했습니다. 한순간에는 버킷에 있는 토큰이 전부입니다.",
        "Rate and burst were added; in one instant there are only the tokens in the bucket.");
    draft.lure(
        requests,
        Unit.REQUESTS,
        "버킷에 토큰이 있으므로 일부는 받아들여집니다.",
        "There are tokens in the bucket, so some are accepted.");
    draft.lure(
        requests(0),
        "API Gateway는 요청을 줄 세우지 않고 429로 거절합니다.",
        "API Gateway does not queue requests; it answers 429.");
    return draft;
  }

  private static Draft second(RandomGenerator random, TokenBucket bucket) {
    long before =
        Draw.onceIn(random, 3)
            ? bucket.burst()
            : Draw.step(random, bucket.burst() / 2, bucket.burst(), 5);
    long seconds = Draw.step(random, 1, 6, 1);
    long left = bucket.burst() - before;
    long tokens = bucket.refilled(left, seconds);
    long requests = tokens + Draw.step(random, 5, bucket.burst(), 5);
    long answer = TokenBucket.throttled(tokens, requests);
    Draft draft =
        new Draft(
            base(bucket)
                .say(
                    "버킷이 가득 찼을 때 요청 "
                        + n(before)
                        + "건이 한꺼번에 들어와 모두 받아들여졌습니다. 그 뒤 "
                        + seconds
                        + "초 동안 요청이 없다가 "
                        + n(requests)
                        + "건이 한꺼번에 들어옵니다. 이 중 429를 받는 것은 몇 건입니까?",
                    "With the bucket full, "
                        + n(before)
                        + " requests arrive at once and are all accepted. After "
                        + seconds
                        + " s without any, "
                        + n(requests)
                        + " arrive at once. How many of these get a 429?"),
            requests(answer));
    parameters(draft, "second", bucket)
        .parameter("firstRequests", before)
        .parameter("pauseSeconds", seconds)
        .parameter("requests", requests);
    String refill =
        "min("
            + n(bucket.burst())
            + ", "
            + n(left)
            + " + "
            + seconds
            + " × "
            + n(bucket.rate())
            + ") = "
            + n(tokens);
    draft
        .working()
        .line(
            "첫 요청 뒤에 남은 토큰: " + n(bucket.burst()) + " - " + n(before) + " = " + n(left),
            "Tokens left after the first: "
                + n(bucket.burst())
                + " - "
                + n(before)
                + " = "
                + n(left))
        .line(seconds + "초 뒤: " + refill, "After " + seconds + " s: " + refill)
        .line(n(requests) + " - " + n(tokens) + " = " + n(answer));
    draft.lure(
        Math.max(0, requests - bucket.burst()),
        Unit.REQUESTS,
        "버킷이 다시 가득 찼다고 보았습니다. 초당 속도만큼만 채워집니다.",
        "That takes the bucket as full again; it fills by the rate a second only.");
    draft.lure(
        requests - bucket.rate(),
        Unit.REQUESTS,
        "1초분의 토큰만 셌습니다.",
        "Only the tokens of one second were counted.");
    draft.lure(
        Math.max(0, requests - left - seconds * bucket.rate()),
        Unit.REQUESTS,
        "버킷의 크기(버스트)를 넘겨 채웠습니다.",
        "That fills the bucket beyond its size, the burst.");
    draft.lure(
        Math.max(0, requests - Math.min(bucket.burst(), seconds * bucket.rate())),
        Unit.REQUESTS,
        "첫 요청 뒤에 남은 토큰을 빠뜨렸습니다.",
        "The tokens left from before are missing.");
    draft.lure(
        requests - left,
        Unit.REQUESTS,
        "쉬는 동안 채워진 토큰을 빠뜨렸습니다.",
        "The tokens that came in during the pause are missing.");
    draft.lure(tokens, Unit.REQUESTS, "받아들여지는 수입니다.", "That many are accepted.");
    draft.lure(
        requests,
        Unit.REQUESTS,
        "쉬는 동안 토큰이 채워졌으므로 일부는 받아들여집니다.",
        "Tokens came in during the pause, so some are accepted.");
    return draft;
  }

  private static Prompt base(TokenBucket bucket) {
    return new Prompt()
        .say(
            "API 스테이지의 스로틀링: 속도(rate) 초당 "
                + n(bucket.rate())
                + "건, 버스트 "
                + n(bucket.burst())
                + "건. 토큰 버킷이 정확하게 적용된다고 합니다.",
            "A stage throttles at a rate of "
                + n(bucket.rate())
                + " requests a second with a burst of "
                + n(bucket.burst())
                + ". Take the token bucket as exact.");
  }

  private static Draft parameters(Draft draft, String variant, TokenBucket bucket) {
    return draft
        .parameter("variant", variant)
        .parameter("rate", bucket.rate())
        .parameter("burst", bucket.burst());
  }

  private static Answer requests(long count) {
    return Answer.of(Quantity.of(count, Unit.REQUESTS));
  }

  private static String n(long number) {
    return Numbers.grouped(number);
  }
}
