package dev.awsnotes.drill.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.rule.PolicyDocument.Effect;
import dev.awsnotes.drill.rule.PolicyDocument.Patterns;
import dev.awsnotes.drill.rule.PolicyDocument.Statement;
import dev.awsnotes.drill.rule.PolicyEvaluation.Case;
import dev.awsnotes.drill.rule.PolicyEvaluation.Denial;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-basics.html
 * and its neighbours: who is allowed what, as the pages tell it.
 */
class PolicyEvaluationTest {
  private static final String USER = "arn:aws:iam::123456789012:user/carlossalazar";
  private static final String ROLE = "arn:aws:iam::123456789012:role/examplerole";
  private static final String SESSION =
      "arn:aws:sts::123456789012:assumed-role/examplerole/session1";
  private static final String BUCKET = "arn:aws:s3:::carlossalazar";

  private static final PolicyDocument CARLOS =
      policy(
          allow(List.of("s3:GetBucketLocation", "s3:ListAllMyBuckets"), "arn:aws:s3:::*"),
          allow(List.of("s3:*"), BUCKET + "/*", BUCKET),
          deny(List.of("s3:*"), "arn:aws:s3:::*log*"));
  private static final PolicyDocument EVERYTHING = policy(allow(List.of("*"), "*"));
  private static final PolicyDocument EC2_ONLY = policy(allow(List.of("ec2:*"), "*"));
  private static final PolicyDocument NOTHING_ON_S3 = policy(allow(List.of("sqs:*"), "*"));

  private static PolicyDocument policy(Statement... statements) {
    return new PolicyDocument(List.of(statements));
  }

  private static Statement allow(List<String> actions, String... resources) {
    return Statement.of(Effect.ALLOW, actions, List.of(resources));
  }

  private static Statement deny(List<String> actions, String... resources) {
    return Statement.of(Effect.DENY, actions, List.of(resources));
  }

  private static PolicyDocument bucketPolicy(Effect effect, String principal) {
    return policy(
        new Statement(
            effect,
            List.of(principal),
            Patterns.of(List.of("s3:*")),
            Patterns.of(List.of(BUCKET + "/*", BUCKET))));
  }

  /** A PUT of an object; the bucket is in the requester's account. */
  private record Put(
      String requester,
      String object,
      String owner,
      List<PolicyDocument> identity,
      Optional<PolicyDocument> resource,
      Optional<PolicyDocument> boundary,
      List<PolicyDocument> scps) {
    static Put by(String requester) {
      return new Put(
          requester,
          BUCKET + "/file",
          "123456789012",
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }

    Put to(String arn) {
      return new Put(requester, arn, owner, identity, resource, boundary, scps);
    }

    Put ownedBy(String account) {
      return new Put(requester, object, account, identity, resource, boundary, scps);
    }

    Put identity(PolicyDocument policy) {
      return new Put(requester, object, owner, List.of(policy), resource, boundary, scps);
    }

    Put resource(PolicyDocument policy) {
      return new Put(requester, object, owner, identity, Optional.of(policy), boundary, scps);
    }

    Put boundary(PolicyDocument policy) {
      return new Put(requester, object, owner, identity, resource, Optional.of(policy), scps);
    }

    Put scp(PolicyDocument... policies) {
      return new Put(requester, object, owner, identity, resource, boundary, List.of(policies));
    }

    List<Denial> denials() {
      return PolicyEvaluation.evaluate(
              new Case(
                  Requester.parse(requester).orElseThrow(),
                  "s3:PutObject",
                  Arn.parse(object).orElseThrow(),
                  owner,
                  identity,
                  resource,
                  boundary,
                  scps))
          .denials();
    }
  }

  @Test
  void carlosMayNotWriteLogsBecauseOfHisExplicitDeny() {
    assertThat(Put.by(USER).to("arn:aws:s3:::carlossalazar-logs/file").identity(CARLOS).denials())
        .contains(Denial.EXPLICIT_IDENTITY);
  }

  @Test
  void carlosMayWriteToHisBucketByEitherPolicyOrBoth() {
    Put put = Put.by(USER);
    PolicyDocument bucket = bucketPolicy(Effect.ALLOW, USER);
    assertThat(put.identity(CARLOS).denials()).isEmpty();
    assertThat(put.resource(bucket).denials()).isEmpty();
    assertThat(put.identity(CARLOS).resource(bucket).denials()).isEmpty();
    assertThat(put.denials()).containsExactly(Denial.NOTHING_ALLOWS);
  }

  @Test
  void anExplicitDenyAnywhereWins() {
    Put put = Put.by(USER).identity(CARLOS);
    PolicyDocument denying = policy(allow(List.of("*"), "*"), deny(List.of("s3:Put*"), "*"));
    assertThat(put.resource(bucketPolicy(Effect.DENY, USER)).denials())
        .containsExactly(Denial.EXPLICIT_RESOURCE);
    assertThat(put.resource(bucketPolicy(Effect.DENY, "123456789012")).denials())
        .containsExactly(Denial.EXPLICIT_RESOURCE);
    assertThat(put.boundary(denying).denials()).containsExactly(Denial.EXPLICIT_BOUNDARY);
    assertThat(put.scp(denying).denials()).containsExactly(Denial.EXPLICIT_SCP);
    assertThat(put.resource(bucketPolicy(Effect.ALLOW, USER)).boundary(denying).denials())
        .containsExactly(Denial.EXPLICIT_BOUNDARY);
  }

  @Test
  void aBoundaryAndAnScpMustAllowAsWell() {
    Put put = Put.by(USER).identity(CARLOS);
    assertThat(put.boundary(EVERYTHING).scp(EVERYTHING).denials()).isEmpty();
    assertThat(put.boundary(EC2_ONLY).denials()).containsExactly(Denial.BOUNDARY);
    assertThat(put.scp(EVERYTHING, EC2_ONLY).denials()).containsExactly(Denial.SCP);
  }

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html

  @Test
  void aBoundaryGrantsNothing() {
    assertThat(Put.by(USER).boundary(EVERYTHING).denials()).containsExactly(Denial.NOTHING_ALLOWS);
  }

  @Test
  void aGrantToTheUserIsNotLimitedByTheBoundarysImplicitDeny() {
    Put put = Put.by(USER).identity(NOTHING_ON_S3).boundary(EC2_ONLY);
    assertThat(put.resource(bucketPolicy(Effect.ALLOW, USER)).denials()).isEmpty();
    assertThat(put.resource(bucketPolicy(Effect.ALLOW, "*")).denials()).isEmpty();
  }

  @Test
  void aGrantToTheSessionIsNotLimitedButOneToTheRoleIs() {
    Put put = Put.by(SESSION).identity(NOTHING_ON_S3);
    PolicyDocument session = bucketPolicy(Effect.ALLOW, SESSION);
    PolicyDocument role = bucketPolicy(Effect.ALLOW, ROLE);
    assertThat(put.resource(session).boundary(EC2_ONLY).denials()).isEmpty();
    assertThat(put.resource(role).denials()).isEmpty();
    assertThat(put.resource(role).boundary(EC2_ONLY).denials()).containsExactly(Denial.BOUNDARY);
    assertThat(put.resource(role).boundary(EVERYTHING).denials()).isEmpty();
  }

  @Test
  void evenADirectGrantNeedsTheScp() {
    assertThat(Put.by(USER).resource(bucketPolicy(Effect.ALLOW, USER)).scp(EC2_ONLY).denials())
        .containsExactly(Denial.SCP);
  }

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html

  @Test
  void aGrantToTheAccountLeavesItToTheAccountsPolicies() {
    PolicyDocument account = bucketPolicy(Effect.ALLOW, "123456789012");
    assertThat(Put.by(USER).resource(account).denials()).containsExactly(Denial.NOTHING_ALLOWS);
    assertThat(Put.by(USER).resource(account).identity(CARLOS).denials()).isEmpty();
  }

  // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html

  @Test
  void acrossAccountsBothSidesMustAllow() {
    Put put = Put.by(USER).ownedBy("444455556666");
    PolicyDocument user = bucketPolicy(Effect.ALLOW, USER);
    PolicyDocument root = bucketPolicy(Effect.ALLOW, "arn:aws:iam::123456789012:root");
    assertThat(put.identity(CARLOS).denials()).containsExactly(Denial.RESOURCE);
    assertThat(put.resource(user).denials()).containsExactly(Denial.IDENTITY);
    assertThat(put.identity(CARLOS).resource(user).denials()).isEmpty();
    assertThat(put.identity(CARLOS).resource(root).denials()).isEmpty();
    assertThat(put.identity(CARLOS).resource(user).boundary(EC2_ONLY).denials())
        .containsExactly(Denial.BOUNDARY);
  }

  @Test
  void theRolesPathDoesNotStandInTheSessionsArn() {
    PolicyDocument path =
        bucketPolicy(Effect.ALLOW, "arn:aws:iam::123456789012:role/team/examplerole");
    assertThat(Put.by(SESSION).resource(path).denials()).isEmpty();
  }

  @Test
  void actionsAreComparedWithoutCaseAndNotActionIsEverythingElse() {
    Statement notIam =
        new Statement(
            Effect.ALLOW,
            List.of(),
            new Patterns(true, List.of("iam:*")),
            Patterns.of(List.of("*")));
    assertThat(Put.by(USER).identity(policy(notIam)).denials()).isEmpty();
    assertThat(Put.by(USER).identity(policy(allow(List.of("S3:putobject"), "*"))).denials())
        .isEmpty();
  }

  @Test
  void aPolicyOfTheBucketSpeaksOnlyOfThosePrincipalsAndActionsThatItNames() {
    String bob = "arn:aws:iam::123456789012:user/bob";
    assertThat(Put.by(USER).identity(CARLOS).resource(bucketPolicy(Effect.DENY, bob)).denials())
        .isEmpty();
    PolicyDocument reading =
        policy(
            new Statement(
                Effect.ALLOW,
                List.of(USER),
                Patterns.of(List.of("s3:GetObject")),
                Patterns.of(List.of(BUCKET + "/*"))));
    assertThat(Put.by(USER).resource(reading).denials()).containsExactly(Denial.NOTHING_ALLOWS);
  }
}
