package dev.awsnotes.drillmodel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the line of a prompt that states a request to S3 must say, as patterns. */
final class RequestWords {
  private static final Pattern PRESIGNED =
      Pattern.compile(
          "presigned-get used-with=(\\w+) signer-allowed=(\\w+) expires-minutes=(\\d+)"
              + " credentials-expire-minutes=(\\w+) used-after-minutes=(\\d+)");

  private RequestWords() {}

  static Model.Words of(String letter, String request) {
    Model.Words words = words(request);
    String start = "(?m)^- " + letter + ": ";
    return new Model.Words(start + words.en() + "$", start + words.ko() + "$");
  }

  private static Model.Words words(String request) {
    return switch (request) {
      case "anonymous-get" -> new Model.Words("a GET .*without credentials", "자격 증명 없이.* GET");
      case "owner-get" ->
          new Model.Words("a GET .*bucket's account .*allows.*", "버킷 계정의 사용자가 GET.*허용\\)");
      case "foreign-get identity-allows=true" ->
          new Model.Words("a GET by `bob`.* own policy allows.*", "다른 계정.*`bob`이 GET.*허용\\)");
      case "foreign-get identity-allows=false" ->
          new Model.Words("a GET by `bob`.*allow nothing.*", "다른 계정.*`bob`이 GET.*없음\\)");
      case "put-bucket-policy public" ->
          new Model.Words("`PutBucketPolicy` .*everyone.*", ".*모두에게.*`PutBucketPolicy`");
      case "put acl=public-read" ->
          new Model.Words("a PUT .*`x-amz-acl: public-read`.*", ".*`x-amz-acl: public-read`.*PUT");
      case "put acl=bucket-owner-full-control" ->
          new Model.Words(
              "a PUT .*`x-amz-acl: bucket-owner-full-control`.*",
              ".*`x-amz-acl: bucket-owner-full-control`.*PUT");
      default -> presigned(request);
    };
  }

  private static Model.Words presigned(String request) {
    Matcher read = PRESIGNED.matcher(request);
    if (!read.matches()) {
      throw new IllegalArgumentException(request);
    }
    String method = read.group(1);
    String expires = read.group(3);
    String ends = read.group(4);
    String used = read.group(5);
    String signer = "a user .*access keys";
    String signerKo = ".*사용자가 액세스 키로";
    if (!ends.equals("never")) {
      signer = "a role session .*" + ends + " minutes.*";
      signerKo = ".*역할이 " + ends + "분 뒤.*세션으로";
    } else if (read.group(2).equals("false")) {
      signer += ".*\\bno\\b.*";
      signerKo += "\\(.*없음\\)";
    }
    return new Model.Words(
        "a "
            + method
            + " .*URL presigned "
            + used
            + " minutes ago for GET, valid "
            + expires
            + " minutes, by "
            + signer,
        signerKo + " GET용으로 유효 기간 " + expires + "분.*" + used + "분 뒤.* " + method);
  }
}
