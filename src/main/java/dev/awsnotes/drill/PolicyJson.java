package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.PolicyDocument;
import dev.awsnotes.drill.rule.PolicyDocument.Effect;
import dev.awsnotes.drill.rule.PolicyDocument.Patterns;
import dev.awsnotes.drill.rule.PolicyDocument.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes policies as they are shown: one element a line, narrow. */
final class PolicyJson {
  private PolicyJson() {}

  /** The policy's JSON, each line ended. */
  static String write(PolicyDocument policy) {
    String statements =
        policy.statements().stream().map(PolicyJson::statement).collect(Collectors.joining(", "));
    return "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [" + statements + "]\n}\n";
  }

  private static String statement(Statement statement) {
    List<String> lines = new ArrayList<>();
    lines.add("\"Effect\": " + (statement.effect() == Effect.ALLOW ? "\"Allow\"" : "\"Deny\""));
    if (!statement.principals().isEmpty()) {
      lines.add("\"Principal\": {\"AWS\": " + texts(statement.principals()) + "}");
    }
    lines.add(element("Action", statement.actions()));
    lines.add(element("Resource", statement.resources()));
    return "{\n    " + String.join(",\n    ", lines) + "\n  }";
  }

  private static String element(String name, Patterns patterns) {
    return "\"" + (patterns.negated() ? "Not" : "") + name + "\": " + texts(patterns.texts());
  }

  private static String texts(List<String> texts) {
    String all = texts.stream().map(t -> '"' + t + '"').collect(Collectors.joining(", "));
    return texts.size() == 1 ? all : "[" + all + "]";
  }
}
