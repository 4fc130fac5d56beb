package dev.awsnotes.drill.calc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.calc.Result.Calculation;
import dev.awsnotes.drill.calc.Result.Invalid;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calculations with one's own numbers. */
class CalculatorsTest {
  /** Options as they are typed: {@code rcu --item-size 6KB --reads 100}. */
  private static Result run(String line) {
    String[] words = line.split(" ");
    Map<String, String> values = new HashMap<>();
    for (int i = 1; i < words.length; i += 2) {
      values.put(words[i].substring(2), words[i + 1]);
    }
    return Calculators.named(words[0]).orElseThrow().compute(values);
  }

  private static Calculation calculation(String line) {
    Result result = run(line);
    assertThat(result).as(line).isInstanceOf(Calculation.class);
    return (Calculation) result;
  }

  private static Invalid invalid(String line) {
    Result result = run(line);
    assertThat(result).as(line).isInstanceOf(Invalid.class);
    return (Invalid) result;
  }

  @ParameterizedTest
  @CsvSource({
    "rcu --item-size 6KB --reads 100 --consistency strong, 200 RCU",
    "rcu --item-size 6KB --reads 100 --consistency eventual, 100 RCU",
    "rcu --item-size 6KB --reads 100 --consistency transactional, 400 RCU",
    "rcu --item-size 4KB --reads 15 --consistency eventual, 8 RCU",
    "rcu --item-size 4097B --reads 1, 2 RCU",
    "wcu --item-size 1.5KB --writes 10, 20 WCU",
    "wcu --item-size 1.5KB --writes 10 --mode transactional, 40 WCU",
    "batch --items 101 --operation get, 2 calls",
    "batch --items 101 --operation write, 5 calls",
    "batch --items 100 --operation get --item-size 400KB, 3 calls",
    "batch --items 25 --operation write --item-size 400KB, 1 call",
    "concurrency --rate 100 --duration 250ms, 25",
    "concurrency --rate 7 --duration 1.5s, 11",
    "gb-seconds --memory 512MB --duration 120ms --requests 1000000, '60,000 GB-seconds'",
    "batch --items 30 --operation BatchWriteItem, 2 calls",
    "gb-seconds --memory 128MB --duration 1ms --requests 1 --price 0.0000166667, 0.0000000021 USD",
    "gb-seconds --memory 1GB --duration 0.1ms --requests 1000, 1 GB-second",
    "gb-seconds --memory 1024MB --duration 1s --requests 1000000 --price 0.00001, 10.00 USD",
    "backoff --base 50ms --cap 20s --attempts 6, '1,550 ms'",
    "backoff --base 1s --cap 2s --attempts 4, '5,000 ms'",
    "'route --destination 10.0.1.7 --table 10.0.0.0/16=local,0.0.0.0/0=igw-1', local",
    "'route --destination 10.255.255.255 --table 10.0.0.0/16=local,0.0.0.0/0=igw-1', igw-1",
    "route --destination 10.1.0.1 --table 10.0.0.0/16=local, dropped (no route matches)"
  })
  void aCalculationHasAnAnswer(String line, String answer) {
    assertThat(calculation(line).answer().label().en()).isEqualTo(answer);
  }

  @Test
  void theWorkingTellsEveryStepInBothLanguages() {
    Calculation calculation = calculation("rcu --item-size 6KB --reads 15 --consistency eventual");
    assertThat(calculation.working().en())
        .isEqualTo(
            """
            One item: 6 KB takes 2 blocks of 4 KB (each item is rounded up)
            Eventually consistent reads: 2 × 0.5 = 1 RCU an item
            15 a second: 1 × 15 = 15 RCU\
            """);
    assertThat(calculation.working().ko())
        .isEqualTo(
            """
            항목 하나: 6 KB -> 4 KB 블록 2개(항목마다 올림)
            최종적 일관된 읽기: 항목당 2 × 0.5 = 1 RCU
            초당 15회: 1 × 15 = 15 RCU\
            """);
  }

  @Test
  void shortFunctionsNeedAQuotaForTheirRate() {
    assertThat(calculation("concurrency --rate 20000 --duration 50ms").working().en())
        .contains("at least 2,000");
  }

  @ParameterizedTest
  @CsvSource({
    "rcu --reads 100, item-size, required",
    "rcu --item-size 6 --reads 100, item-size, for example 6KB",
    "rcu --item-size 6XB --reads 100, item-size, for example 6KB",
    "rcu --item-size 401KB --reads 100, item-size, at most 400KB",
    "rcu --item-size 0KB --reads 100, item-size, for example 6KB",
    "rcu --item-size 6KB --reads 1.5, reads, a whole number",
    "rcu --item-size 6KB --reads 0, reads, a whole number",
    "rcu --item-size 6KB --reads 99999999999999, reads, 'to 1,000,000,000,000'",
    "rcu --item-size 6KB --reads 1 --consistency maybe, consistency, 'one of strong, eventual'",
    "rcu --item-size 6KB --reads 1 --colour red, colour, no such parameter",
    "concurrency --rate 0 --duration 1s, rate, a number above 0",
    "concurrency --rate 1 --duration 250, duration, 250ms or 2s",
    "gb-seconds --memory 64MB --duration 1s --requests 1, memory, 128MB to 10240MB",
    "gb-seconds --memory 128.5MB --duration 1s --requests 1, memory, steps of 1MB",
    "gb-seconds --memory 128MB --duration 901s --requests 1, duration, at most 15 minutes",
    "concurrency --rate 1 --duration 16m, duration, at most 15 minutes",
    "backoff --base 50ms --cap 20s --attempts 1, attempts, 2 to 100",
    "route --destination 10.0.1 --table 0.0.0.0/0=x, destination, an IPv4 address",
    "route --destination 10.0.0.1 --table 10.0.0.0/16, table, CIDR=target",
    "'route --destination 10.0.0.1 --table 10.0.0.0/16=local,', table, CIDR=target",
    "'route --destination 10.0.0.1 --table 10.0.0.0/16=local,10.0.0.0/16=a', table, one static"
        + " route"
  })
  void anErrorTellsTheParameterAndWhatIsExpected(String line, String parameter, String message) {
    Invalid invalid = invalid(line);
    assertThat(invalid.parameter()).isEqualTo(parameter);
    assertThat(invalid.message().en()).contains(message);
    assertThat(invalid.message().ko()).containsPattern("[가-힣]");
  }

  @Test
  void everyParameterIsDescribed() {
    for (Calculator calculator : Calculators.all()) {
      assertThat(calculator.title().ko()).isNotBlank();
      for (Parameter parameter : calculator.parameters()) {
        assertThat(parameter.help().ko()).containsPattern("[가-힣]");
        assertThat(parameter.help().en()).isNotBlank();
        assertThat(parameter.name()).matches("[a-z-]+");
      }
    }
  }

  // policy

  private static final String ALLOW =
      """
      {"Version": "2012-10-17",
       "Statement": {"Effect": "Allow", "Action": "s3:Get*",
                     "Resource": "arn:aws:s3:::amzn-s3-demo-bucket/*"}}
      """;
  private static final String BUCKET =
      """
      {"Version": "2012-10-17",
       "Statement": [{"Sid": "Read", "Effect": "Allow",
                      "Principal": {"AWS": ["111122223333", "arn:aws:iam::111122223333:user/alice"]},
                      "Action": ["s3:GetObject"], "Resource": ["arn:aws:s3:::amzn-s3-demo-bucket/*"]}]}
      """;

  private static Result policy(Map<String, List<String>> more) {
    Map<String, List<String>> values = new HashMap<>();
    values.put("action", List.of("s3:GetObject"));
    values.put("resource-arn", List.of("arn:aws:s3:::amzn-s3-demo-bucket/a.txt"));
    values.put("principal", List.of("arn:aws:iam::111122223333:user/alice"));
    values.putAll(more);
    return Calculators.named("policy").orElseThrow().calculate(values);
  }

  private static String verdict(Map<String, List<String>> more) {
    Result result = policy(more);
    assertThat(result).isInstanceOf(Calculation.class);
    return ((Calculation) result).answer().canonical();
  }

  @Test
  void aRequestIsJudgedByTheGivenPolicies() {
    assertThat(verdict(Map.of())).isEqualTo("denied-nothing-allows");
    assertThat(verdict(Map.of("identity", List.of(ALLOW)))).isEqualTo("allowed");
    assertThat(verdict(Map.of("resource", List.of(BUCKET)))).isEqualTo("allowed");
    assertThat(
            verdict(
                Map.of(
                    "identity", List.of(ALLOW),
                    "resource-account", List.of("444455556666"))))
        .isEqualTo("denied-resource");
    assertThat(
            verdict(
                Map.of(
                    "identity", List.of(ALLOW),
                    "resource", List.of(BUCKET),
                    "resource-account", List.of("444455556666"))))
        .isEqualTo("allowed");
    assertThat(
            verdict(
                Map.of(
                    "identity",
                    List.of(ALLOW),
                    "scp",
                    List.of(ALLOW, ALLOW.replace("Allow", "Deny")))))
        .isEqualTo("denied-explicit-scp");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "{\"Statement\": [}|1:16|what [ opened is closed by }",
        "[]|1:1|must be a JSON object",
        "{\"Version\": \"2012-10-17\"}|1:1|no Statement",
        "{\"Statment\": []}|1:2|unknown element Statment",
        "{\"Version\": \"2020-01-01\", \"Statement\": []}|1:13|2012-10-17",
        "{\"Statement\": {\"Effect\": \"allow\", \"Action\": \"*\", \"Resource\":"
            + " \"*\"}}|1:26|Allow or Deny",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Resource\": \"*\"}}|1:15|Action is missing",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\": \"*\","
            + " \"Condition\": {}}}|1:67|not evaluated",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"*\", \"Resource\":"
            + " \"bucket\"}}|1:62|ARN or *",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Effect\": \"Deny\"}}|1:35|not valid JSON: this"
            + " name is there twice: Effect",
        "{\"Statement\": {\"Effect\": \"Allow\", \"Principal\": \"*\", \"Action\": \"*\","
            + " \"Resource\": \"*\"}}|1:35|resource-based"
      })
  void aBrokenPolicyIsToldWithLineAndColumn(String json, String place, String message) {
    Result result = policy(Map.of("identity", List.of(ALLOW, json)));
    assertThat(result).isInstanceOf(Invalid.class);
    Invalid invalid = (Invalid) result;
    assertThat(invalid.parameter()).isEqualTo("identity");
    assertThat(invalid.index()).isEqualTo(1);
    assertThat(invalid.message().en()).startsWith(place).contains(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"user/alice", "arn:aws:iam::111122223333:group/x", "arn:aws:s3:::b"})
  void aPrincipalIsAUserARoleOrASession(String principal) {
    Result result = policy(Map.of("principal", List.of(principal)));
    assertThat(result).isInstanceOf(Invalid.class);
    assertThat(((Invalid) result).parameter()).isEqualTo("principal");
  }

  @Test
  void keysAndTrustPoliciesAreNotJudged() {
    Result result =
        policy(
            Map.of(
                "resource", List.of(BUCKET),
                "resource-arn", List.of("arn:aws:kms:us-east-1:111122223333:key/1234")));
    assertThat(result).isInstanceOf(Invalid.class);
    assertThat(((Invalid) result).message().en()).contains("KMS");
  }
}
