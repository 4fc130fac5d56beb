package dev.awsnotes.drill.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html */
class ArnTest {
  @Test
  void anArnHasSixSegmentsAndTheLastMayHoldColons() {
    assertThat(Arn.parse("arn:aws:lambda:us-east-1:111122223333:function:my-fn:prod"))
        .contains(new Arn("aws", "lambda", "us-east-1", "111122223333", "function:my-fn:prod"));
    assertThat(Arn.parse("arn:aws:s3:::amzn-s3-demo-bucket"))
        .contains(new Arn("aws", "s3", "", "", "amzn-s3-demo-bucket"));
    assertThat(Arn.parse("arn:aws:s3")).isEmpty();
    assertThat(Arn.parse("arn:aws:s3:::")).isEmpty();
    assertThat(Arn.parse("amzn-s3-demo-bucket")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "arn:aws:iam::111122223333:user/accounting/*, arn:aws:iam::111122223333:user/accounting/Bob,"
        + " true",
    "arn:aws:iam::111122223333:user/accounting/*, arn:aws:iam::111122223333:user/Bob, false",
    "arn:aws:iam::111122223333:user/Bob, arn:aws:iam::111122223333:user/bob, false",
    "arn:aws:s3:::amzn-s3-demo-bucket/*, arn:aws:s3:::amzn-s3-demo-bucket/a/b/c, true",
    "arn:aws:s3:::amzn-s3-demo-bucket/*, arn:aws:s3:::amzn-s3-demo-bucket, false",
    "arn:aws:s3:::amzn-s3-demo-bucket/*/test/*, arn:aws:s3:::amzn-s3-demo-bucket/1/2/test/3.jpg,"
        + " true",
    "arn:aws:s3:::amzn-s3-demo-bucket/*/test/*, arn:aws:s3:::amzn-s3-demo-bucket/1-test/3.jpg,"
        + " false",
    "arn:aws:sqs:us-east-1:111122223333:job-??, arn:aws:sqs:us-east-1:111122223333:job-07, true",
    "arn:aws:sqs:us-east-1:111122223333:job-??, arn:aws:sqs:us-east-1:111122223333:job-7, false",
    "arn:aws:dynamodb:*:111122223333:table/T, arn:aws:dynamodb:eu-west-1:111122223333:table/T,"
        + " true",
    "arn:aws:dynamodb:*:111122223333:table/T, arn:aws:dynamodb:a:444455556666:table/T, false",
    "arn:aws:lambda:us-east-1:111122223333:*, arn:aws:lambda:us-east-1:111122223333:function:f:1,"
        + " true",
    "arn:aws:lambda:us-east-1:*, arn:aws:lambda:us-east-1:111122223333:function:f, true",
    "arn:aws:lambda:us-east-1:1111, arn:aws:lambda:us-east-1:111122223333:function:f, false",
    "*, arn:aws:s3:::amzn-s3-demo-bucket, true"
  })
  void wildcardsStayWithinTheirSegment(String pattern, String arn, boolean covered) {
    assertThat(Arn.parse(arn).orElseThrow().matches(pattern)).isEqualTo(covered);
  }
}
