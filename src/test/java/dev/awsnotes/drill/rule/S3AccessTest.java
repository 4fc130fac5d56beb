package dev.awsnotes.drill.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.rule.S3Access.Bucket;
import dev.awsnotes.drill.rule.S3Access.Outcome;
import dev.awsnotes.drill.rule.S3Access.Policy;
import dev.awsnotes.drill.rule.S3Access.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests to a bucket succeed. */
class S3AccessTest {
  private static final Bucket NEW = new Bucket(true, true, Policy.NONE, false);

  @ParameterizedTest(name = "block public access {0}, ACLs disabled {1}, policy {2}, ACL {3}: {4}")
  @CsvSource({
    "true, true, NONE, false, NO_GRANT",
    "false, false, NONE, false, NO_GRANT",
    "false, true, PUBLIC, false, SUCCEEDS",
    "true, true, PUBLIC, false, POLICY_RESTRICTED",
    "false, true, OTHER_ACCOUNT, false, NO_GRANT",
    // An old public ACL: without effect once ACLs are disabled, ignored while access is blocked.
    "false, true, NONE, true, ACLS_DISABLED",
    "true, false, NONE, true, ACL_IGNORED",
    "false, false, NONE, true, SUCCEEDS",
  })
  void whatAnybodyReads(
      boolean block, boolean disabled, Policy policy, boolean acl, Outcome expected) {
    Bucket bucket = new Bucket(block, disabled, policy, acl);
    assertThat(S3Access.judge(bucket, new Request.AnonymousGet())).isEqualTo(expected);
    assertThat(S3Access.judge(bucket, new Request.OwnerGet())).isEqualTo(Outcome.SUCCEEDS);
  }

  @ParameterizedTest(name = "block public access {0}, policy {1}, own policy {2}: {3}")
  @CsvSource({
    "true, OTHER_ACCOUNT, true, SUCCEEDS",
    "true, OTHER_ACCOUNT, false, IDENTITY_MISSING",
    "true, PUBLIC, true, POLICY_RESTRICTED",
    "false, PUBLIC, true, SUCCEEDS",
    "false, PUBLIC, false, IDENTITY_MISSING",
    "true, NONE, true, NO_GRANT",
  })
  void whatAUserOfAnotherAccountReads(
      boolean block, Policy policy, boolean identity, Outcome expected) {
    Bucket bucket = new Bucket(block, true, policy, false);
    assertThat(S3Access.judge(bucket, new Request.ForeignGet(identity))).isEqualTo(expected);
  }

  @ParameterizedTest(name = "block public access {0}, ACLs disabled {1}, public ACL {2}: {3}")
  @CsvSource({
    "true, true, false, SUCCEEDS",
    "false, true, true, ACLS_DISABLED",
    "true, false, true, PUBLIC_ACL_BLOCKED",
    "false, false, true, SUCCEEDS",
  })
  void whichAclsAreTaken(boolean block, boolean disabled, boolean read, Outcome expected) {
    Bucket bucket = new Bucket(block, disabled, Policy.NONE, false);
    assertThat(S3Access.judge(bucket, new Request.PutWithAcl(read))).isEqualTo(expected);
  }

  @Test
  void aPublicPolicyIsTakenWherePublicAccessIsNotBlocked() {
    Request put = new Request.PutPublicPolicy();
    assertThat(S3Access.judge(NEW, put)).isEqualTo(Outcome.PUBLIC_POLICY_BLOCKED);
    assertThat(S3Access.judge(new Bucket(false, true, Policy.NONE, false), put))
        .isEqualTo(Outcome.SUCCEEDS);
  }

  @ParameterizedTest(name = "{0} {1}, valid {2}, credentials for {3}, used after {4} minutes: {5}")
  @CsvSource({
    "true, GET, 60, 9999999, 59, SUCCEEDS",
    "true, GET, 60, 9999999, 60, URL_EXPIRED",
    // A URL ends with the credentials that signed it, and after seven days at the latest.
    "true, GET, 60, 30, 29, SUCCEEDS",
    "true, GET, 60, 30, 30, CREDENTIALS_EXPIRED",
    "true, GET, 20000, 9999999, 10079, SUCCEEDS",
    "true, GET, 20000, 9999999, 10080, URL_EXPIRED",
    "true, PUT, 60, 9999999, 1, WRONG_METHOD",
    "false, GET, 60, 9999999, 1, SIGNER_LACKS",
  })
  void whatAPresignedUrlIsGoodFor(
      boolean allowed, String method, long expires, long credentials, long age, Outcome expected) {
    assertThat(
            S3Access.judge(NEW, new Request.Presigned(allowed, method, expires, credentials, age)))
        .isEqualTo(expected);
  }
}
