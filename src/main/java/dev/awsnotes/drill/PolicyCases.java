package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.Arn;
import dev.awsnotes.drill.rule.PolicyDocument;
import dev.awsnotes.drill.rule.PolicyDocument.Effect;
import dev.awsnotes.drill.rule.PolicyDocument.Patterns;
import dev.awsnotes.drill.rule.PolicyDocument.Statement;
import dev.awsnotes.drill.rule.PolicyEvaluation.Case;
import dev.awsnotes.drill.rule.Requester;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws requests with the policies around them. */
final class PolicyCases {
  private static final String MINE = "111122223333";
  private static final String OTHER = "444455556666";

  private PolicyCases() {}

  /**
   * A service whose resources have policies.
   *
   * @param prefix the action prefix
   * @param action the requested action
   * @param others further actions of the service
   * @param resource the requested resource; {@code %s} is the owner's account
   * @param wider a pattern that covers it
   * @param apart a pattern of a similar resource
   */
  private record Service(
      String prefix,
      String action,
      List<String> others,
      String resource,
      String wider,
      String apart) {}

  private static final List<Service> SERVICES =
      List.of(
          new Service(
              "s3",
              "s3:GetObject",
              List.of("s3:ListBucket", "s3:PutObject"),
              "arn:aws:s3:::amzn-s3-demo-bucket/reports/a.csv",
              "arn:aws:s3:::amzn-s3-demo-bucket/*",
              "arn:aws:s3:::amzn-s3-demo-bucket"),
          new Service(
              "sqs",
              "sqs:SendMessage",
              List.of("sqs:ReceiveMessage", "sqs:GetQueueUrl"),
              "arn:aws:sqs:us-east-1:%s:orders",
              "arn:aws:sqs:us-east-1:%s:order*",
              "arn:aws:sqs:us-east-1:%s:orders-dlq"),
          new Service(
              "dynamodb",
              "dynamodb:GetItem",
              List.of("dynamodb:Query", "dynamodb:PutItem"),
              "arn:aws:dynamodb:us-east-1:%s:table/Orders",
              "arn:aws:dynamodb:us-east-1:%s:table/*",
              "arn:aws:dynamodb:us-east-1:%s:table/Orders/index/*"),
          new Service(
              "sns",
              "sns:Publish",
              List.of("sns:Subscribe", "sns:GetTopicAttributes"),
              "arn:aws:sns:us-east-1:%s:alerts",
              "arn:aws:sns:us-east-1:%s:*",
              "arn:aws:sns:us-west-2:%s:alerts"));

  /** A request; sessions belong to the role {@code app}. */
  static Case draw(RandomGenerator random) {
    Service service = Draw.one(random, SERVICES);
    boolean cross = Draw.onceIn(random, 3);
    boolean user = Draw.onceIn(random, 2);
    String owner = cross ? OTHER : MINE;
    String me =
        user
            ? "arn:aws:iam::" + MINE + ":user/alice"
            : "arn:aws:sts::" + MINE + ":assumed-role/app/s1";
    return new Case(
        Requester.parse(me).orElseThrow(),
        service.action(),
        Arn.parse(service.resource().replace("%s", owner)).orElseThrow(),
        owner,
        List.of(identity(random, service, owner)),
        resource(random, service, owner, cross, me, user),
        boundary(random, service),
        scp(random, service));
  }

  private static PolicyDocument identity(RandomGenerator random, Service service, String owner) {
    String exact = service.resource().replace("%s", owner);
    String wider = service.wider().replace("%s", owner);
    return switch (random.nextInt(8)) {
      case 0 -> policy(allow(service.others(), wider));
      case 1 -> policy(allow(List.of(service.action()), service.apart().replace("%s", owner)));
      case 2 ->
          policy(
              allow(List.of(service.prefix() + ":*"), "*"),
              statement(Effect.DENY, List.of(service.action()), exact));
      case 3 -> policy(allow(List.of(service.prefix() + ":*"), wider));
      case 4 -> policy(allow(List.of(verb(service) + "*"), wider));
      default ->
          policy(allow(List.of(service.action()), Draw.one(random, List.of(exact, wider, "*"))));
    };
  }

  private static Optional<PolicyDocument> resource(
      RandomGenerator random,
      Service service,
      String owner,
      boolean cross,
      String me,
      boolean user) {
    String exact = service.resource().replace("%s", owner);
    String role = "arn:aws:iam::" + MINE + ":role/app";
    String colleague =
        user ? "arn:aws:iam::" + MINE + ":user/bob" : "arn:aws:iam::" + MINE + ":role/batch";
    return switch (random.nextInt(cross ? 6 : 7)) {
      case 0 -> Optional.of(policy(named(Effect.ALLOW, colleague, service, exact)));
      case 1 -> Optional.of(policy(named(Effect.DENY, user ? me : role, service, exact)));
      case 2 -> Optional.of(policy(named(Effect.ALLOW, me, service, exact)));
      case 3 -> Optional.of(policy(named(Effect.ALLOW, user ? me : role, service, exact)));
      case 4 ->
          Optional.of(
              policy(
                  named(
                      Effect.ALLOW,
                      cross ? "arn:aws:iam::" + MINE + ":root" : me,
                      service,
                      exact)));
      case 5 ->
          cross
              ? Optional.of(policy(named(Effect.ALLOW, user ? me : role, service, exact)))
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<PolicyDocument> boundary(RandomGenerator random, Service service) {
    return switch (random.nextInt(6)) {
      case 0, 1 -> Optional.of(policy(allow(List.of("ec2:*", "logs:*"), "*")));
      case 2 -> Optional.of(policy(allow(List.of(service.prefix() + ":*", "logs:*"), "*")));
      case 3 ->
          Optional.of(
              policy(
                  allow(List.of("*"), "*"),
                  statement(Effect.DENY, List.of(verb(service) + "*"), "*")));
      default -> Optional.empty();
    };
  }

  private static List<PolicyDocument> scp(RandomGenerator random, Service service) {
    return switch (random.nextInt(6)) {
      case 0 -> List.of(policy(allow(List.of("ec2:*", "logs:*", "kms:*"), "*")));
      case 1 ->
          List.of(
              policy(
                  allow(List.of("*"), "*"),
                  statement(Effect.DENY, List.of(service.prefix() + ":*"), "*")));
      case 2 ->
          List.of(policy(allow(List.of("*"), "*"), statement(Effect.DENY, List.of("iam:*"), "*")));
      case 3 -> List.of(policy(allow(List.of("*"), "*")));
      default -> List.of();
    };
  }

  /** {@code s3:Get} of {@code s3:GetObject}. */
  private static String verb(Service service) {
    String action = service.action();
    int end = service.prefix().length() + 2;
    while (end < action.length() && Character.isLowerCase(action.charAt(end))) {
      end++;
    }
    return action.substring(0, end);
  }

  private static PolicyDocument policy(Statement... statements) {
    return new PolicyDocument(List.of(statements));
  }

  private static Statement allow(List<String> actions, String resource) {
    return statement(Effect.ALLOW, actions, resource);
  }

  private static Statement statement(Effect effect, List<String> actions, String resource) {
    return Statement.of(effect, actions, List.of(resource));
  }

  private static Statement named(
      Effect effect, String principal, Service service, String resource) {
    return new Statement(
        effect,
        List.of(principal),
        Patterns.of(List.of(service.action())),
        Patterns.of(List.of(resource)));
  }
}
