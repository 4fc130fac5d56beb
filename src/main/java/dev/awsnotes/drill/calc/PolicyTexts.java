package dev.awsnotes.drill.calc;

import java.util.List;

/** What the texts of a policy's elements must look like. */
final class PolicyTexts {
  private PolicyTexts() {}

  static List<String> actions(PolicyReader reader) {
    List<String> actions = reader.texts("Action");
    for (String action : actions) {
      if (!action.equals("*") && action.indexOf(':') < 1) {
        throw reader.invalid(
            "작업은 서비스:이름 또는 *입니다: " + action, "an action is service:Name or *: " + action);
      }
    }
    return actions;
  }

  static List<String> resources(PolicyReader reader) {
    List<String> resources = reader.texts("Resource");
    for (String resource : resources) {
      if (resource.contains("${")) {
        throw reader.invalid(
            "정책 변수는 여기에서 평가하지 않습니다: " + resource,
            "policy variables are not evaluated here: " + resource);
      }
      if (!resource.equals("*") && !resource.startsWith("arn:")) {
        throw reader.invalid(
            "리소스는 ARN 또는 *입니다: " + resource, "a resource is an ARN or *: " + resource);
      }
    }
    return resources;
  }

  static List<String> principals(PolicyReader reader) {
    List<String> principals = reader.texts("AWS");
    for (String principal : principals) {
      boolean account = principal.length() == 12 && principal.chars().allMatch(Character::isDigit);
      boolean arn = principal.startsWith("arn:") && principal.indexOf('*') < 0;
      if (!principal.equals("*") && !account && !arn) {
        throw reader.invalid(
            "보안 주체는 계정 ID, 와일드카드가 없는 ARN 또는 *입니다: " + principal,
            "a principal is an account ID, an ARN without wildcards or *: " + principal);
      }
    }
    return principals;
  }
}
