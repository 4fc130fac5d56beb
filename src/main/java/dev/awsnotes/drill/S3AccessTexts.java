package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.S3Access.Bucket;
import dev.awsnotes.drill.rule.S3Access.Outcome;
import dev.awsnotes.drill.rule.S3Access.Policy;
import dev.awsnotes.drill.rule.S3Access.Request;
import dev.awsnotes.pack.LocalizedText;
import java.util.List;

/** What buckets, requests and outcomes are called. */
final class S3AccessTexts {
  private S3AccessTexts() {}

  static List<LocalizedText> bucket(Bucket bucket) {
    return List.of(
        bucket.blockPublicAccess()
            ? new LocalizedText(
                "퍼블릭 액세스 차단: 네 설정 모두 켜짐", "Block Public Access: all four settings on")
            : new LocalizedText(
                "퍼블릭 액세스 차단: 계정과 버킷 모두 꺼짐", "Block Public Access: off for account and bucket"),
        bucket.aclsDisabled()
            ? new LocalizedText(
                "객체 소유권: 버킷 소유자 적용(ACL 비활성화)",
                "Object Ownership: bucket owner enforced (ACLs disabled)")
            : new LocalizedText(
                "객체 소유권: 버킷 소유자 선호(ACL 활성화)",
                "Object Ownership: bucket owner preferred (ACLs enabled)"),
        policy(bucket.policy()),
        bucket.publicReadAcl()
            ? new LocalizedText(
                "객체: 예전에 `public-read` ACL로 올림",
                "The object: uploaded in the past with the ACL `public-read`")
            : new LocalizedText("객체: ACL을 주지 않고 올림", "The object: uploaded without an ACL"));
  }

  private static LocalizedText policy(Policy policy) {
    return switch (policy) {
      case NONE -> new LocalizedText("버킷 정책: 없음", "Bucket policy: none");
      case PUBLIC ->
          new LocalizedText(
              "버킷 정책(전부터 있던 것): 모두(`\"Principal\": \"*\"`)에게 `s3:GetObject` 허용",
              "Bucket policy, there for long: allows `s3:GetObject` to `\"Principal\": \"*\"`");
      case OTHER_ACCOUNT ->
          new LocalizedText(
              "버킷 정책: 다른 계정의 사용자 `bob`에게만 `s3:GetObject` 허용",
              "Bucket policy: allows `s3:GetObject` only to the user `bob` of another account");
    };
  }

  static LocalizedText request(Request request) {
    return switch (request) {
      case Request.AnonymousGet r ->
          new LocalizedText("자격 증명 없이 객체를 GET", "a GET of the object without credentials");
      case Request.OwnerGet r ->
          new LocalizedText(
              "버킷 계정의 사용자가 GET(자기 정책이 `s3:GetObject`를 허용)",
              "a GET by a user of the bucket's account whose own policy allows `s3:GetObject`");
      case Request.ForeignGet r ->
          r.identityAllows()
              ? new LocalizedText(
                  "다른 계정의 사용자 `bob`이 GET(자기 정책이 허용)",
                  "a GET by `bob` of another account, whose own policy allows it")
              : new LocalizedText(
                  "다른 계정의 사용자 `bob`이 GET(자기 정책에는 S3 허용 없음)",
                  "a GET by `bob` of another account, whose own policies allow nothing in S3");
      case Request.PutWithAcl r ->
          r.publicRead()
              ? new LocalizedText(
                  "버킷 계정의 관리자가 `x-amz-acl: public-read`로 새 객체를 PUT",
                  "a PUT of a new object with `x-amz-acl: public-read` by an administrator")
              : new LocalizedText(
                  "버킷 계정의 관리자가 `x-amz-acl: bucket-owner-full-control`로 새 객체를 PUT",
                  "a PUT of a new object with `x-amz-acl: bucket-owner-full-control` by an"
                      + " administrator of the bucket's account");
      case Request.PutPublicPolicy r ->
          new LocalizedText(
              "관리자가 모두에게 읽기를 허용하는 새 정책으로 `PutBucketPolicy`",
              "`PutBucketPolicy` by an administrator with a new policy that lets everyone read");
      case Request.Presigned r -> presigned(r);
    };
  }

  private static LocalizedText presigned(Request.Presigned url) {
    String ko =
        url.credentialsExpire() == Long.MAX_VALUE
            ? "버킷 계정의 사용자가 액세스 키로"
            : "버킷 계정의 역할이 " + url.credentialsExpire() + "분 뒤 만료되는 세션으로";
    String en =
        url.credentialsExpire() == Long.MAX_VALUE
            ? "by a user of the bucket's account with access keys"
            : "by a role session that ended " + url.credentialsExpire() + " minutes later";
    return new LocalizedText(
        ko
            + (url.signerAllowed() ? " " : "(`s3:GetObject` 권한 없음) ")
            + "GET용으로 유효 기간 "
            + url.expires()
            + "분의 미리 서명된 URL을 만들고 "
            + url.age()
            + "분 뒤 익명의 브라우저가 "
            + url.method(),
        "a "
            + url.method()
            + " by a browser with a URL presigned "
            + url.age()
            + " minutes ago for GET, valid "
            + url.expires()
            + " minutes, "
            + en
            + (url.signerAllowed() ? "" : " and no permission to read the object"));
  }

  /** A request as one text for JSON. */
  static String code(Request request) {
    return switch (request) {
      case Request.AnonymousGet r -> "anonymous-get";
      case Request.OwnerGet r -> "owner-get";
      case Request.ForeignGet r -> "foreign-get identity-allows=" + r.identityAllows();
      case Request.PutWithAcl r ->
          "put acl=" + (r.publicRead() ? "public-read" : "bucket-owner-full-control");
      case Request.PutPublicPolicy r -> "put-bucket-policy public";
      case Request.Presigned r ->
          "presigned-get used-with="
              + r.method()
              + " signer-allowed="
              + r.signerAllowed()
              + " expires-minutes="
              + r.expires()
              + " credentials-expire-minutes="
              + (r.credentialsExpire() == Long.MAX_VALUE ? "never" : r.credentialsExpire())
              + " used-after-minutes="
              + r.age();
    };
  }

  static LocalizedText outcome(Outcome outcome, Request request) {
    return switch (outcome) {
      case SUCCEEDS -> success(request);
      case NO_GRANT ->
          new LocalizedText(
              "실패. 버킷 쪽에 이 요청을 허용하는 것이 없습니다.", "Fails: nothing on the bucket's side grants it.");
      case POLICY_RESTRICTED ->
          new LocalizedText(
              "실패. RestrictPublicBuckets가 퍼블릭 정책의 효력을 막습니다.",
              "Fails: RestrictPublicBuckets holds back what a public policy grants.");
      case ACL_IGNORED ->
          new LocalizedText(
              "실패. IgnorePublicAcls가 퍼블릭 ACL을 무시합니다.",
              "Fails: IgnorePublicAcls ignores the public ACL.");
      case ACLS_DISABLED ->
          new LocalizedText(
              "실패. ACL이 비활성화되어 퍼블릭 ACL은 효력이 없고 받지도 않습니다.",
              "Fails: ACLs are disabled; a public one has no effect and is refused.");
      case PUBLIC_ACL_BLOCKED ->
          new LocalizedText(
              "실패. BlockPublicAcls가 퍼블릭 ACL을 준 PUT을 거절합니다.",
              "Fails: BlockPublicAcls refuses a PUT with a public ACL.");
      case PUBLIC_POLICY_BLOCKED ->
          new LocalizedText(
              "실패. BlockPublicPolicy가 새 퍼블릭 정책을 거절합니다.",
              "Fails: BlockPublicPolicy refuses a new public policy.");
      case IDENTITY_MISSING ->
          new LocalizedText(
              "실패. 교차 계정에서는 사용자의 정책도 허용해야 합니다.",
              "Fails: across accounts the user's own policy must allow it too.");
      case URL_EXPIRED ->
          new LocalizedText("실패. URL의 유효 기간이 지났습니다.", "Fails: the URL's time is over.");
      case CREDENTIALS_EXPIRED ->
          new LocalizedText(
              "실패. 서명한 임시 자격 증명이 먼저 만료되었습니다.",
              "Fails: the temporary credentials that signed it ended before.");
      case WRONG_METHOD ->
          new LocalizedText("실패. URL은 GET용으로 서명되었습니다.", "Fails: the URL was signed for GET.");
      case SIGNER_LACKS ->
          new LocalizedText(
              "실패. URL로 할 수 있는 것은 서명한 사람의 권한까지입니다.",
              "Fails: the URL can do no more than its signer may.");
    };
  }

  private static LocalizedText success(Request request) {
    return switch (request) {
      case Request.AnonymousGet r ->
          new LocalizedText("성공. 퍼블릭 읽기가 허용되어 있습니다.", "Succeeds: public reading is allowed.");
      case Request.OwnerGet r ->
          new LocalizedText(
              "성공. 한 계정 안에서는 사용자의 정책으로 충분합니다.",
              "Succeeds: within the account the user's own policy is enough.");
      case Request.ForeignGet r ->
          new LocalizedText("성공. 양쪽 모두 허용합니다.", "Succeeds: both sides allow it.");
      case Request.PutWithAcl r ->
          r.publicRead()
              ? new LocalizedText(
                  "성공. ACL이 켜져 있고 차단이 꺼져 있습니다.",
                  "Succeeds: ACLs are on and nothing blocks public ones.")
              : new LocalizedText(
                  "성공. 이 ACL은 ACL이 비활성화되어 있어도 받습니다.",
                  "Succeeds: this ACL is taken even where ACLs are disabled.");
      case Request.PutPublicPolicy r ->
          new LocalizedText(
              "성공. BlockPublicPolicy가 꺼져 있습니다.", "Succeeds: BlockPublicPolicy is off.");
      case Request.Presigned r ->
          new LocalizedText(
              "성공. 미리 서명된 URL은 서명한 사람의 요청이며 퍼블릭 액세스가 아닙니다.",
              "Succeeds: a presigned URL is its signer's request, not public access.");
    };
  }
}
