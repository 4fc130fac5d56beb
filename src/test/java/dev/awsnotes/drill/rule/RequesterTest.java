package dev.awsnotes.drill.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.rule.Requester.Grant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who makes a request, and how a Principal element names him. */
class RequesterTest {
  private static final String IAM = "arn:aws:iam::123456789012:";
  private static final String STS = "arn:aws:sts::123456789012:";

  private static String arn(String resource) {
    return (resource.startsWith("assumed-role/") ? STS : IAM) + resource;
  }

  @ParameterizedTest(name = "{1} names {0}: {2}")
  @CsvSource({
    "user/alice, *, DIRECT",
    "user/alice, arn:aws:iam::123456789012:user/alice, DIRECT",
    "user/alice, arn:aws:iam::123456789012:user/bob, NONE",
    "user/alice, 123456789012, ACCOUNT",
    "user/alice, arn:aws:iam::123456789012:root, ACCOUNT",
    "user/alice, 111122223333, NONE",
    "assumed-role/reader/one, arn:aws:sts::123456789012:assumed-role/reader/one, DIRECT",
    "assumed-role/reader/one, arn:aws:sts::123456789012:assumed-role/reader/two, NONE",
    "assumed-role/reader/one, arn:aws:iam::123456789012:role/reader, ROLE",
    // A session's ARN does not hold the path of its role.
    "assumed-role/reader/one, arn:aws:iam::123456789012:role/team/reader, ROLE",
    "assumed-role/reader/one, arn:aws:iam::123456789012:role/writer, NONE",
    "assumed-role/reader/one, arn:aws:iam::111122223333:role/reader, NONE",
    "assumed-role/reader/one, arn:aws:iam::123456789012:user/reader, NONE",
    "role/reader, arn:aws:iam::123456789012:role/reader, ROLE",
    // A user is not the role of the same name.
    "user/reader, arn:aws:iam::123456789012:role/reader, NONE",
  })
  void howAPrincipalNamesARequester(String requester, String principal, Grant grant) {
    assertThat(Requester.parse(arn(requester)).orElseThrow().grantedBy(principal)).isEqualTo(grant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "arn:aws:iam::123456789012:group/developers",
        "arn:aws:iam:::user/alice",
        "arn:aws:ec2::123456789012:user/alice",
        "arn:aws:iam::123456789012:assumed-role/reader/one",
        "arn:aws:sts::123456789012:federated-user/alice",
        "alice",
      })
  void nobodyElseMakesRequests(String text) {
    assertThat(Requester.parse(text)).isEmpty();
  }
}
