package dev.awsnotes.drill.calc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.calc.Result.Calculation;
import dev.awsnotes.drill.calc.Result.Invalid;
import dev.awsnotes.pack.Lang;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How results are reached, line by line, as a learner would write it down. */
class WorkingsTest {
  private static Result run(String line) {
    String[] words = line.split(" ");
    Map<String, String> values = new HashMap<>();
    for (int i = 1; i < words.length; i += 2) {
      values.put(words[i].substring(2), words[i + 1]);
    }
    return Calculators.named(words[0]).orElseThrow().compute(values);
  }

  private static List<String> working(String line, Lang lang) {
    return Arrays.asList(((Calculation) run(line)).working().exactly(lang).split("\n", -1));
  }

  private static List<String> working(String line) {
    return working(line, Lang.EN);
  }

  @Test
  void capacityOfReadsAndWrites() {
    assertThat(working("rcu --item-size 6KB --reads 15 --consistency eventual"))
        .containsExactly(
            "One item: 6 KB takes 2 blocks of 4 KB (each item is rounded up)",
            "Eventually consistent reads: 2 × 0.5 = 1 RCU an item",
            "15 a second: 1 × 15 = 15 RCU");
    assertThat(working("rcu --item-size 4KB --reads 15 --consistency eventual"))
        .endsWith(
            "15 a second: 0.5 × 15 = 7.5 RCU",
            "Capacity is provisioned in whole units, rounded up: 7.5 -> 8 RCU");
    assertThat(working("wcu --item-size 1.5KB --writes 10 --mode transactional"))
        .containsExactly(
            "One item: 1.5 KB takes 2 blocks of 1 KB (each item is rounded up)",
            "Transactional writes: 2 × 2 = 4 WCU an item",
            "10 a second: 4 × 10 = 40 WCU");
    assertThat(working("wcu --item-size 1.5KB --writes 10 --mode transactional", Lang.KO))
        .containsExactly(
            "항목 하나: 1.5 KB -> 1 KB 블록 2개(항목마다 올림)",
            "트랜잭션 쓰기: 항목당 2 × 2 = 4 WCU",
            "초당 10회: 4 × 10 = 40 WCU");
  }

  @Test
  void callsOfBatches() {
    assertThat(working("batch --items 101 --operation get --item-size 400KB"))
        .containsExactly(
            "BatchGetItem: at most 100 items and 16 MB a call",
            "16 MB / 400 KB: at most 40 a call (the service may return somewhat fewer)",
            "101 / 40, rounded up: 3 calls",
            "Items that come back unprocessed need further calls.");
    assertThat(working("batch --items 20 --operation write --item-size 1KB"))
        .containsExactly(
            "BatchWriteItem: at most 25 items and 16 MB a call",
            "20 / 25, rounded up: 1 call",
            "Items that come back unprocessed need further calls.");
  }

  @Test
  void concurrencyAndGigabyteSeconds() {
    assertThat(working("concurrency --rate 7 --duration 1.5s"))
        .containsExactly(
            "Requests a second × seconds a request: 7 × 1.5 s = 10.5", "Rounded up: 11");
    assertThat(working("concurrency --rate 100 --duration 250ms"))
        .containsExactly("Requests a second × seconds a request: 100 × 0.25 s = 25");
    assertThat(
            working(
                "gb-seconds --memory 512MB --duration 120.2ms --requests 1000000"
                    + " --price 0.0000166667 --request-price 0.20"))
        .containsExactly(
            "Memory: 512 MB / 1,024 = 0.5 GB",
            "Billed duration (rounded up to 1 ms): 120.2 ms -> 121 ms",
            "0.5 GB × 0.121 s × 1,000,000 = 60,500 GB-s",
            "Duration: 60,500 × 0.0000166667 = 1.0083 USD",
            "Requests, in millions: 1 × 0.2 = 0.2 USD",
            "Together: 1.21 USD");
  }

  @Test
  void waitsBeforeRetries() {
    assertThat(working("backoff --base 50ms --cap 200ms --attempts 5"))
        .containsExactly(
            "Before retry n: random from 0 to min(cap, base × 2^(n-1)), full jitter",
            "min(200, 50 × 2^0) = 50 ms",
            "min(200, 50 × 2^1) = 100 ms",
            "min(200, 50 × 2^2) = 200 ms",
            "min(200, 50 × 2^3) = 200 ms",
            "At the longest 550 ms together");
  }

  private static final String TABLE = "10.0.0.0/16=local,10.0.1.0/24=pcx-1,0.0.0.0/0=igw-1";

  @Test
  void theRouteOfTheLongestPrefix() {
    assertThat(working("route --destination 10.0.2.7 --table " + TABLE))
        .containsExactly(
            "10.0.0.0/16 = 10.0.0.0 .. 10.0.255.255: match",
            "10.0.1.0/24 = 10.0.1.0 .. 10.0.1.255: no",
            "0.0.0.0/0 = 0.0.0.0 .. 255.255.255.255: match",
            "Longest prefix: 10.0.0.0/16 -> local");
    assertThat(working("route --destination 10.0.1.7 --table " + TABLE, Lang.KO))
        .containsExactly(
            "10.0.0.0/16 = 10.0.0.0 .. 10.0.255.255: 들어맞음",
            "10.0.1.0/24 = 10.0.1.0 .. 10.0.1.255: 들어맞음",
            "0.0.0.0/0 = 0.0.0.0 .. 255.255.255.255: 들어맞음",
            "가장 긴 접두사: 10.0.1.0/24 -> pcx-1");
    assertThat(working("route --destination 8.8.8.8 --table 10.0.0.0/16=local"))
        .endsWith("No route matches: the packet is dropped.");
  }

  /** Both would be static, and of those a table holds one to each destination. */
  @Test
  void aTableThatNamesADestinationTwiceIsRefused() {
    Result result = run("route --destination 10.0.1.7 --table 10.0.1.0/24=a,10.0.1.9/24=b");
    assertThat(result).isInstanceOf(Invalid.class);
    assertThat(((Invalid) result).message().en()).contains("10.0.1.9/24=b", "one static route");
  }

  private static final String ALLOW =
      """
      {"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}
      """;
  private static final String OTHER = ALLOW.replace("s3:*", "sqs:*");
  private static final String DENY = ALLOW.replace("Allow", "Deny");

  private static String bucket(String principal) {
    return ALLOW
        .replace("\"Action\"", "\"Principal\": {\"AWS\": \"" + principal + "\"}, \"Action\"")
        .replace("\"*\"", "\"arn:aws:s3:::b/*\"");
  }

  private static List<String> policy(Map<String, List<String>> more) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("action", List.of("s3:GetObject"));
    values.put("resource-arn", List.of("arn:aws:s3:::b/a.txt"));
    values.put("principal", List.of("arn:aws:iam::111122223333:user/alice"));
    values.putAll(more);
    Result result = Calculators.named("policy").orElseThrow().calculate(values);
    assertThat(result).isInstanceOf(Calculation.class);
    return Arrays.asList(((Calculation) result).working().en().split("\n", -1));
  }

  @Test
  void anExplicitDenyEndsTheEvaluation() {
    assertThat(policy(Map.of("identity", List.of(ALLOW, DENY))))
        .hasSize(2)
        .endsWith("An explicit deny overrides every allow.");
  }

  @Test
  void inOneAccountAnAllowOnEitherSideIsEnough() {
    assertThat(policy(Map.of("identity", List.of(ALLOW))))
        .containsExactly(
            "Explicit deny: none",
            "One account: an allow on either side is enough.",
            "SCP: none",
            "Resource-based policy: none",
            "Identity-based policy: allows",
            "Permissions boundary: none",
            "Result: allowed");
    assertThat(
            policy(
                Map.of(
                    "identity", List.of(ALLOW),
                    "scp", List.of(OTHER),
                    "boundary", List.of(OTHER),
                    "resource", List.of(bucket("arn:aws:iam::111122223333:user/bob")))))
        .containsExactly(
            "Explicit deny: none",
            "One account: an allow on either side is enough.",
            "SCP: no allow",
            "Resource-based policy: no allow",
            "Identity-based policy: allows",
            "Permissions boundary: no allow",
            "Result: denied (implicitly)");
  }

  @Test
  void aDirectGrantIsNotLimitedByTheBoundaryAndAcrossAccountsBothSidesAllow() {
    String alice = bucket("arn:aws:iam::111122223333:user/alice");
    assertThat(policy(Map.of("boundary", List.of(OTHER), "resource", List.of(alice))))
        .contains(
            "Resource-based policy: allows the requesting principal itself",
            "Identity-based policy: no allow",
            "Permissions boundary: an implicit deny does not limit this direct grant",
            "Result: allowed");
    assertThat(
            policy(
                Map.of(
                    "identity", List.of(ALLOW),
                    "scp", List.of(ALLOW),
                    "boundary", List.of(ALLOW),
                    "resource", List.of(bucket("111122223333")),
                    "resource-account", List.of("444455556666"))))
        .contains(
            "Across accounts: both sides must allow.",
            "SCP: allows",
            "Resource-based policy: allows the account, which decides itself",
            "Permissions boundary: allows",
            "Result: allowed");
  }
}
