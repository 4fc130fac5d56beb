package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.Arn;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A pattern with ARNs that it covers and ARNs that only look as if.
 *
 * @param pattern what may stand in a Resource element
 * @param covered ARNs that it covers
 * @param apart ARNs that it does not cover
 * @param otherPatterns patterns that cover other things; some may cover a covered ARN too
 */
record ArnFamily(
    String pattern, List<String> covered, List<String> apart, List<String> otherPatterns) {
  private static final List<String> REGIONS =
      List.of("us-east-1", "us-west-2", "eu-west-1", "ap-northeast-2", "ap-southeast-1");
  private static final List<String> NAMES =
      List.of("orders", "users", "events", "photos", "reports", "jobs");
  private static final String MINE = "111122223333";
  private static final String OTHER = "444455556666";

  ArnFamily {
    for (String arn : covered) {
      check(Arn.parse(arn).orElseThrow().matches(pattern), arn);
    }
    for (String arn : apart) {
      check(!Arn.parse(arn).orElseThrow().matches(pattern), arn);
    }
  }

  private static void check(boolean holds, String arn) {
    if (!holds) {
      throw new IllegalArgumentException(arn);
    }
  }

  static ArnFamily draw(RandomGenerator random) {
    List<String> regions = Draw.some(random, REGIONS, 2);
    List<String> names = Draw.some(random, NAMES, 2);
    return of(random.nextInt(7), regions.get(0), regions.get(1), names.get(0), names.get(1));
  }

  private static ArnFamily of(int kind, String here, String there, String name, String next) {
    return switch (kind) {
      case 0 -> objects(name, next);
      case 1 -> index(here, there, name, next);
      case 2 -> anyRegion(here, there, name, next);
      case 3 -> functions(here, there, name);
      case 4 -> queues(here, there, name);
      case 5 -> users(name, next);
      default -> wholeService(here, there, name, next);
    };
  }

  private static ArnFamily objects(String name, String next) {
    String bucket = "arn:aws:s3:::amzn-s3-demo-bucket";
    return new ArnFamily(
        bucket + "/" + name + "/*",
        List.of(bucket + "/" + name + "/a.json", bucket + "/" + name + "/2026/11/a.json"),
        List.of(
            bucket,
            bucket + "/" + next + "/" + name + "/a.json",
            bucket + "2/" + name + "/a.json",
            bucket + "/" + name + "-old/a.json",
            bucket + "/" + name),
        List.of(
            bucket,
            bucket + "/",
            bucket + "/" + next + "/*",
            bucket + "/" + name + "/?",
            "arn:aws:s3:::" + name + "/*",
            "arn:aws:s3:*:" + MINE + ":amzn-s3-demo-bucket/" + name + "/*"));
  }

  private static ArnFamily index(String here, String there, String name, String next) {
    String table = "arn:aws:dynamodb:" + here + ":" + MINE + ":table/" + name;
    return new ArnFamily(
        table + "/index/*",
        List.of(table + "/index/by-date", table + "/index/by-" + next),
        List.of(
            table,
            "arn:aws:dynamodb:" + here + ":" + MINE + ":table/" + next + "/index/by-date",
            "arn:aws:dynamodb:" + there + ":" + MINE + ":table/" + name + "/index/by-date",
            "arn:aws:dynamodb:" + here + ":" + OTHER + ":table/" + name + "/index/by-date",
            table + "/backup/0148960279"),
        List.of(
            table,
            table + "/index",
            "arn:aws:dynamodb:" + there + ":*:table/" + name + "/index/*",
            "arn:aws:dynamodb:" + here + ":" + MINE + ":index/*",
            "arn:aws:dynamodb:" + here + ":" + OTHER + ":table/*"));
  }

  private static ArnFamily anyRegion(String here, String there, String name, String next) {
    String rest = ":" + MINE + ":table/" + name;
    return new ArnFamily(
        "arn:aws:dynamodb:*" + rest,
        List.of("arn:aws:dynamodb:" + here + rest, "arn:aws:dynamodb:" + there + rest),
        List.of(
            "arn:aws:dynamodb:" + here + ":" + OTHER + ":table/" + name,
            "arn:aws:dynamodb:" + here + rest + "/index/by-date",
            "arn:aws:dynamodb:" + there + rest + "-archive",
            "arn:aws:dynamodb:" + here + ":" + MINE + ":table/" + next,
            "arn:aws-cn:dynamodb:cn-north-1" + rest),
        List.of(
            "arn:aws:dynamodb::" + MINE + ":table/" + name,
            "arn:aws:dynamodb:?" + rest,
            "arn:aws:dynamodb:*" + rest + "/*",
            "arn:aws:dynamodb:*:*:table/" + next + "*",
            "arn:aws:dynamodb:*:" + OTHER + ":table/*"));
  }

  private static ArnFamily functions(String here, String there, String name) {
    String mine = "arn:aws:lambda:" + here + ":" + MINE + ":";
    return new ArnFamily(
        mine + "function:" + name + "-*",
        List.of(mine + "function:" + name + "-api", mine + "function:" + name + "-api:prod"),
        List.of(
            mine + "function:my-" + name + "-api",
            mine + "layer:" + name + "-api:3",
            "arn:aws:lambda:" + there + ":" + MINE + ":function:" + name + "-api",
            "arn:aws:lambda:" + here + ":" + OTHER + ":function:" + name + "-api",
            mine + "function:" + name),
        List.of(
            mine + "function:" + name,
            mine + "function/" + name + "-*",
            "arn:aws:lambda:" + there + ":" + MINE + ":function:*",
            mine + "layer:" + name + "-*",
            "arn:aws:lambda:*:" + OTHER + ":function:" + name + "-*"));
  }

  private static ArnFamily queues(String here, String there, String name) {
    String mine = "arn:aws:sqs:" + here + ":" + MINE + ":";
    return new ArnFamily(
        mine + name + "-??",
        List.of(mine + name + "-07", mine + name + "-42"),
        List.of(
            mine + name + "-7",
            mine + name + "-007",
            mine + name + "-",
            "arn:aws:sqs:" + there + ":" + MINE + ":" + name + "-07",
            "arn:aws:sns:" + here + ":" + MINE + ":" + name + "-07"),
        List.of(
            mine + name + "-?",
            mine + name + "-???",
            "arn:aws:sqs:" + there + ":*:" + name + "-*",
            "arn:aws:sqs:" + here + ":" + OTHER + ":*",
            mine + "?" + name + "-??"));
  }

  private static ArnFamily users(String name, String next) {
    String mine = "arn:aws:iam::" + MINE + ":";
    return new ArnFamily(
        mine + "user/" + name + "/*",
        List.of(mine + "user/" + name + "/alice", mine + "user/" + name + "/seoul/bob"),
        List.of(
            mine + "user/alice",
            mine + "user/" + next + "/alice",
            mine + "role/" + name + "/alice",
            "arn:aws:iam::" + OTHER + ":user/" + name + "/alice",
            mine + "user/" + name + "-team/alice"),
        List.of(
            mine + "user/" + name,
            mine + "role/" + name + "/*",
            "arn:aws:iam:us-east-1:" + MINE + ":user/" + name + "/*",
            "arn:aws:iam::" + OTHER + ":user/*",
            mine + "user/" + next + "/*"));
  }

  private static ArnFamily wholeService(String here, String there, String name, String next) {
    String mine = "arn:aws:sns:" + here + ":" + MINE + ":";
    return new ArnFamily(
        mine + "*",
        List.of(mine + name, mine + name + ":2bcfbf39-05c3"),
        List.of(
            "arn:aws:sns:" + there + ":" + MINE + ":" + name,
            "arn:aws:sns:" + here + ":" + OTHER + ":" + name,
            "arn:aws:sqs:" + here + ":" + MINE + ":" + name,
            "arn:aws:sqs:" + there + ":" + MINE + ":" + next),
        List.of(
            "arn:aws:sns:" + there + ":" + MINE + ":*",
            "arn:aws:sns:" + here + ":" + OTHER + ":*",
            "arn:aws:sqs:" + here + ":" + MINE + ":*",
            "arn:aws:sns::" + MINE + ":*",
            mine + next + "*"));
  }
}
