package dev.awsnotes.drillmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Evaluation of a request by its policies.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html">
 *     How AWS enforcement code logic evaluates requests</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html">
 *     Cross-account policy evaluation logic</a>
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html">
 *     Permissions boundaries</a>
 */
final class PolicyModel implements Model {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> LAYERS = List.of("scp", "resource", "identity", "boundary");

  @Override
  public String answer(Given given) {
    List<String> outcomes = outcomes(given);
    if (outcomes.size() != 1) {
      throw new IllegalStateException("each of these holds: " + outcomes);
    }
    return outcomes.getFirst();
  }

  /** Every statement about the request that holds: a single one if the exercise is any good. */
  private static List<String> outcomes(Given given) {
    List<String> denied =
        LAYERS.stream()
            .filter(layer -> says("Deny", layer, given))
            .map(layer -> "denied-explicit-" + layer)
            .toList();
    if (!denied.isEmpty()) {
      return denied;
    }
    List<String> missing =
        given.text("principalAccount").equals(given.text("resourceAccount"))
            ? missingWithinAccount(given)
            : missingAcrossAccounts(given);
    return missing.isEmpty() ? List.of("allowed") : missing;
  }

  /** Either policy is enough, and a grant to the user or to the session itself needs no more. */
  private static List<String> missingWithinAccount(Given given) {
    List<String> missing = new ArrayList<>();
    if (silent("scp", given)) {
      missing.add("denied-scp");
    }
    boolean resource = says("Allow", "resource", given);
    boolean directly =
        resource && allowedPrincipals(given).contains("\"" + given.text("principal") + "\"");
    if (!directly) {
      if (!resource && !says("Allow", "identity", given)) {
        missing.add("denied-nothing-allows");
      }
      if (silent("boundary", given)) {
        missing.add("denied-boundary");
      }
    }
    return missing;
  }

  private static List<String> missingAcrossAccounts(Given given) {
    return Stream.of("scp", "resource", "identity", "boundary")
        .filter(
            layer ->
                layer.equals("scp") || layer.equals("boundary")
                    ? silent(layer, given)
                    : !says("Allow", layer, given))
        .map(layer -> "denied-" + layer)
        .toList();
  }

  /** Whether a limit is set and does not let the request through. */
  private static boolean silent(String limit, Given given) {
    return given.has(limit) && !says("Allow", limit, given);
  }

  private static boolean says(String effect, String layer, Given given) {
    return statements(effect, layer, given).findAny().isPresent();
  }

  private static String allowedPrincipals(Given given) {
    StringBuilder principals = new StringBuilder();
    statements("Allow", "resource", given)
        .forEach(statement -> principals.append(statement.get("Principal")));
    return principals.toString();
  }

  private static Stream<JsonNode> statements(String effect, String layer, Given given) {
    String parameter =
        layer.equals("identity") || layer.equals("resource") ? layer + "Policy" : layer;
    if (!given.has(parameter)) {
      return Stream.empty();
    }
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode statement : JSON.readTree(given.text(parameter)).get("Statement")) {
      for (String name : statement.propertyNames()) {
        if (!List.of("Effect", "Principal", "Action", "Resource").contains(name)) {
          throw new IllegalStateException("an element without a model: " + name);
        }
      }
      if (statement.has("Principal") != layer.equals("resource")) {
        throw new IllegalStateException("Principal belongs to resource-based policies only");
      }
      if (statement.get("Effect").asString().equals(effect)
          && values(statement.get("Action")).stream()
              .anyMatch(action -> Wildcard.names(action, given.text("action")))
          && values(statement.get("Resource")).stream()
              .anyMatch(resource -> Wildcard.covers(resource, given.text("resource")))
          && (!statement.has("Principal") || isMeant(statement.get("Principal"), given))) {
        found.add(statement);
      }
    }
    return found.stream();
  }

  /** A principal is the user, the session, its role, or the account of either. */
  private static boolean isMeant(JsonNode principal, Given given) {
    String caller = given.text("principal");
    String account = given.text("principalAccount");
    List<String> names = new ArrayList<>(List.of(caller, "arn:aws:iam::" + account + ":root"));
    if (caller.contains(":assumed-role/")) {
      names.add("arn:aws:iam::" + account + ":role/" + caller.split("/")[1]);
    }
    return values(principal.get("AWS")).stream().anyMatch(names::contains);
  }

  private static List<String> values(JsonNode oneOrMore) {
    List<String> values = new ArrayList<>();
    if (oneOrMore.isArray()) {
      oneOrMore.forEach(value -> values.add(value.asString()));
    } else {
      values.add(oneOrMore.asString());
    }
    return values;
  }

  @Override
  public List<String> verbatim(Given given) {
    List<String> lines = new ArrayList<>();
    for (String name : List.of("principal", "action", "resource", "resourceAccount")) {
      lines.add("`" + given.text(name) + "`");
    }
    for (String policy : List.of("identityPolicy", "resourcePolicy", "boundary", "scp")) {
      if (given.has(policy)) {
        lines.add("```json\n" + given.text(policy).strip() + "\n```");
      }
    }
    return lines;
  }

  @Override
  public List<Words> words(Given given) {
    List<Words> headings = new ArrayList<>();
    heading(headings, given, "identityPolicy", "Identity-based policy:", "자격 증명 기반 정책:");
    heading(headings, given, "resourcePolicy", "Resource-based policy:", "리소스 기반 정책:");
    heading(headings, given, "boundary", "Permissions boundary:", "권한 경계:");
    heading(headings, given, "scp", "SCP of the principal's account:", "보안 주체 계정의 SCP:");
    return headings;
  }

  private static void heading(
      List<Words> headings, Given given, String policy, String en, String ko) {
    if (given.has(policy)) {
      String block = "\n\n```json\n" + given.text(policy).strip() + "\n```";
      headings.add(new Words(en + block, ko + block));
    }
  }
}
