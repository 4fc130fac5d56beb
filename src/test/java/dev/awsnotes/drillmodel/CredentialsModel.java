package dev.awsnotes.drillmodel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where SDKs look for credentials; they stop at the first that they find.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html">
 *     Default credentials provider chain of the SDK for Java 2.x</a>
 * @see <a href="https://docs.aws.amazon.com/boto3/latest/guide/credentials.html">Boto3
 *     credentials</a>
 * @see <a href="https://github.com/boto/botocore/blob/develop/botocore/credentials.py">botocore's
 *     chain, for the place of container credentials before the instance's</a>
 */
final class CredentialsModel implements Model {
  private static final List<String> JAVA =
      List.of(
          "client",
          "system-properties",
          "environment",
          "web-identity",
          "credentials-file",
          "container",
          "instance");
  private static final List<String> PYTHON =
      List.of(
          "client",
          "environment",
          "web-identity",
          "identity-center",
          "credentials-file",
          "config-file",
          "container",
          "instance");
  private static final Map<String, Words> PLACES =
      Map.of(
          "client", new Words("values in the code", "클라이언트를 만드는 코드의 값"),
          "system-properties", new Words("Java system properties", "Java 시스템 속성"),
          "environment", new Words("access keys in environment variables", "환경 변수의 액세스 키"),
          "web-identity", new Words("a web identity token file", "웹 ID 토큰 파일"),
          "identity-center", new Words("IAM Identity Center", "IAM Identity Center"),
          "credentials-file", new Words("~/.aws/credentials", "~/.aws/credentials"),
          "config-file", new Words("~/.aws/config", "~/.aws/config"),
          "container", new Words("container credentials", "컨테이너 자격 증명"),
          "instance", new Words("instance role (IMDS)", "인스턴스 역할(IMDS)"));

  @Override
  public String answer(Given given) {
    Map<String, String> set = set(given);
    List<String> order = given.text("sdk").equals("java") ? JAVA : PYTHON;
    if (!order.containsAll(set.keySet())) {
      throw new IllegalStateException("no part of the chain: " + set.keySet());
    }
    return order.stream().filter(set::containsKey).map(set::get).findFirst().orElseThrow();
  }

  private static Map<String, String> set(Given given) {
    Map<String, String> set = new LinkedHashMap<>();
    for (String entry : given.text("set").split(",")) {
      int equals = entry.indexOf('=');
      set.put(entry.substring(0, equals), entry.substring(equals + 1));
    }
    return set;
  }

  @Override
  public List<Words> words(Given given) {
    List<Words> words = new ArrayList<>();
    words.add(
        given.text("sdk").equals("java")
            ? new Words("SDK for Java 2.x", "SDK for Java 2.x")
            : new Words("SDK for Python (Boto3)", "SDK for Python (Boto3)"));
    set(given).keySet().forEach(place -> words.add(PLACES.get(place)));
    return words;
  }

  @Override
  public List<String> verbatim(Given given) {
    return set(given).values().stream().map(name -> ": `" + name + "`").toList();
  }
}
