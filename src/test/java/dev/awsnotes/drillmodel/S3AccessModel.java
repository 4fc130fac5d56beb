package dev.awsnotes.drillmodel;

import java.util.ArrayList;
import java.util.List;

/**
 * Which of four requests an S3 bucket lets through.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_PublicAccessBlockConfiguration.html">
 *     PublicAccessBlockConfiguration</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html">
 *     Object Ownership: error responses</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-auth-workflow-object-operation.html">
 *     How Amazon S3 authorizes a request for an object operation</a>
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html">
 *     Presigned URLs</a>
 */
final class S3AccessModel implements Model {
  private static final List<String> LETTERS = List.of("A", "B", "C", "D");

  @Override
  public String answer(Given given) {
    boolean wanted = given.text("asked").equals("succeeds");
    List<String> right = new ArrayList<>();
    for (String letter : LETTERS) {
      if (succeeds(given, given.text(letter)) == wanted) {
        right.add(letter);
      }
    }
    if (right.size() != 1) {
      throw new IllegalStateException("not one but " + right + " " + given.text("asked"));
    }
    return right.getFirst();
  }

  private static boolean succeeds(Given given, String request) {
    return switch (request.split(" ")[0]) {
      case "anonymous-get" -> openToAll(given);
      case "foreign-get" ->
          request.contains("identity-allows=true")
              && (given.text("bucketPolicy").equals("other-account") || openToAll(given));
      case "owner-get" -> true;
      case "presigned-get" -> presigned(given, request);
      case "put-bucket-policy" -> !blocked(given);
      case "put" -> put(given, request);
      default -> throw new IllegalArgumentException(request);
    };
  }

  /** RestrictPublicBuckets and IgnorePublicAcls undo what policy and ACL give to everyone. */
  static boolean openToAll(Given given) {
    boolean acl = given.text("objectAcl").equals("public-read") && !aclsDisabled(given);
    return !blocked(given) && (given.text("bucketPolicy").equals("public") || acl);
  }

  /**
   * A URL is good for one method, until it expires or the credentials that signed it do, and can do
   * what its signer can. Within the account a bucket policy alone is enough for the signer, and
   * RestrictPublicBuckets leaves users of the account alone.
   */
  private static boolean presigned(Given given, String request) {
    long used = minutes(request, "used-after-minutes");
    boolean signerMay =
        request.contains("signer-allowed=true")
            || given.text("bucketPolicy").equals("public")
            || openToAll(given);
    return request.contains("used-with=GET")
        && signerMay
        && used < minutes(request, "expires-minutes")
        && used < minutes(request, "credentials-expire-minutes");
  }

  private static long minutes(String request, String name) {
    for (String word : request.split(" ")) {
      if (word.startsWith(name + "=")) {
        String value = word.substring(name.length() + 1);
        return value.equals("never") ? Long.MAX_VALUE : Long.parseLong(value);
      }
    }
    throw new IllegalArgumentException("no " + name + " in " + request);
  }

  private static boolean put(Given given, String request) {
    return switch (request) {
      case "put acl=bucket-owner-full-control" -> true;
      case "put acl=public-read" -> !aclsDisabled(given) && !blocked(given);
      default -> throw new IllegalArgumentException(request);
    };
  }

  private static boolean blocked(Given given) {
    return given.text("blockPublicAccess").equals("on");
  }

  private static boolean aclsDisabled(Given given) {
    return given.text("acls").equals("disabled");
  }

  @Override
  public List<Words> words(Given given) {
    List<Words> words = new ArrayList<>();
    words.add(
        blocked(given)
            ? new Words("all four settings on", "네 설정 모두 켜짐")
            : new Words("off for account and bucket", "계정과 버킷 모두 꺼짐"));
    words.add(
        aclsDisabled(given)
            ? new Words("(ACLs disabled)", "(ACL 비활성화)")
            : new Words("(ACLs enabled)", "(ACL 활성화)"));
    words.add(
        switch (given.text("bucketPolicy")) {
          case "none" -> new Words("Bucket policy: none", "버킷 정책: 없음");
          case "public" -> new Words("to `\"Principal\": \"*\"`", "모두(`\"Principal\": \"*\"`)에게");
          default -> new Words("only to the user `bob`", "사용자 `bob`에게만");
        });
    words.add(
        given.text("objectAcl").equals("private")
            ? new Words("uploaded without an ACL", "ACL을 주지 않고 올림")
            : new Words("with the ACL `public-read`", "`public-read` ACL로 올림"));
    words.add(
        given.text("asked").equals("succeeds")
            ? new Words("requests succeeds?", "성공하는 것은")
            : new Words("requests fails?", "실패하는 것은"));
    return words;
  }

  @Override
  public List<Words> patterns(Given given) {
    return LETTERS.stream().map(letter -> RequestWords.of(letter, given.text(letter))).toList();
  }
}
