package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.rule.PolicyDocument;
import dev.awsnotes.drill.rule.PolicyDocument.Effect;
import dev.awsnotes.drill.rule.PolicyDocument.Patterns;
import dev.awsnotes.drill.rule.PolicyDocument.Statement;
import dev.awsnotes.pack.JsonFault;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a policy's JSON. What is not evaluated (conditions, NotPrincipal, policy variables) is an
 * error: a verdict must not rest on half a policy. Errors begin with {@code line:column}.
 */
final class PolicyReader {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final JsonParser parser;
  private final boolean resourceBased;

  private PolicyReader(JsonParser parser, boolean resourceBased) {
    this.parser = parser;
    this.resourceBased = resourceBased;
  }

  /** What is wrong with a policy. */
  static final class InvalidPolicy extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient LocalizedText text;

    InvalidPolicy(TokenStreamLocation at, String ko, String en) {
      super(en, null, false, false);
      this.text = text(place(at), ko, en);
    }

    InvalidPolicy(JsonFault fault) {
      super(fault.message().en(), null, false, false);
      this.text =
          text(
              fault.at(),
              "올바른 JSON이 아닙니다: " + fault.message().ko(),
              "not valid JSON: " + fault.message().en());
    }

    private static LocalizedText text(Position at, String ko, String en) {
      String place = at.line() + ":" + at.column() + ": ";
      return new LocalizedText(place + ko, place + en);
    }

    LocalizedText text() {
      return text;
    }
  }

  /**
   * Reads a policy.
   *
   * @param resourceBased whether statements name principals
   * @throws InvalidPolicy if it is no such policy
   */
  static PolicyDocument read(String json, boolean resourceBased) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      return new PolicyReader(parser, resourceBased).policy();
    } catch (JacksonException e) {
      throw new InvalidPolicy(JsonFault.of(json, place(e.getLocation())));
    }
  }

  private static Position place(TokenStreamLocation at) {
    return new Position(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
  }

  private PolicyDocument policy() {
    parser.nextToken();
    expectObject("정책은 JSON 객체여야 합니다.", "a policy must be a JSON object");
    TokenStreamLocation start = parser.currentTokenLocation();
    Optional<List<Statement>> statements = Optional.empty();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      TokenStreamLocation at = parser.currentTokenLocation();
      parser.nextToken();
      switch (name) {
        case "Version" -> version();
        case "Id" -> text(name);
        case "Statement" -> statements = Optional.of(statements());
        default -> throw unknown(at, name);
      }
    }
    if (parser.nextToken() != null) {
      throw invalid("정책 뒤에 다른 것이 있습니다.", "there is something behind the policy");
    }
    return new PolicyDocument(
        statements
            .filter(list -> !list.isEmpty())
            .orElseThrow(
                () -> new InvalidPolicy(start, "Statement 요소가 없습니다.", "there is no Statement")));
  }

  private void version() {
    String version = text("Version");
    if (!version.equals("2012-10-17") && !version.equals("2008-10-17")) {
      throw invalid("Version은 2012-10-17 또는 2008-10-17입니다.", "Version is 2012-10-17 or 2008-10-17");
    }
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        statements.add(statement());
      }
    } else {
      statements.add(statement());
    }
    return statements;
  }

  private Statement statement() {
    expectObject("문(Statement)은 JSON 객체여야 합니다.", "a statement must be a JSON object");
    TokenStreamLocation start = parser.currentTokenLocation();
    Optional<Effect> effect = Optional.empty();
    Optional<List<String>> principals = Optional.empty();
    Optional<Patterns> actions = Optional.empty();
    Optional<Patterns> resources = Optional.empty();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      TokenStreamLocation at = parser.currentTokenLocation();
      parser.nextToken();
      switch (name) {
        case "Sid" -> text(name);
        case "Effect" -> effect = Optional.of(effect());
        case "Principal" -> principals = Optional.of(principals(at));
        case "Action", "NotAction" -> {
          once(actions, at, "Action");
          actions = Optional.of(new Patterns(name.startsWith("Not"), PolicyTexts.actions(this)));
        }
        case "Resource", "NotResource" -> {
          once(resources, at, "Resource");
          resources =
              Optional.of(new Patterns(name.startsWith("Not"), PolicyTexts.resources(this)));
        }
        case "Condition", "NotPrincipal" ->
            throw new InvalidPolicy(
                at, name + " 요소는 여기에서 평가하지 않습니다.", name + " is not evaluated here");
        default -> throw unknown(at, name);
      }
    }
    if (resourceBased && principals.isEmpty()) {
      throw missing(start, "Principal");
    }
    return new Statement(
        effect.orElseThrow(() -> missing(start, "Effect")),
        principals.orElse(List.of()),
        actions.orElseThrow(() -> missing(start, "Action")),
        resources.orElseThrow(() -> missing(start, "Resource")));
  }

  private static void once(Optional<Patterns> before, TokenStreamLocation at, String name) {
    if (before.isPresent()) {
      throw new InvalidPolicy(
          at,
          name + "과 Not" + name + " 중 하나만 쓸 수 있습니다.",
          "either " + name + " or Not" + name + ", not both");
    }
  }

  private Effect effect() {
    return switch (text("Effect")) {
      case "Allow" -> Effect.ALLOW;
      case "Deny" -> Effect.DENY;
      default -> throw invalid("Effect는 Allow 또는 Deny입니다.", "Effect is Allow or Deny");
    };
  }

  private List<String> principals(TokenStreamLocation at) {
    if (!resourceBased) {
      throw new InvalidPolicy(
          at, "Principal은 리소스 기반 정책에만 씁니다.", "Principal belongs into resource-based policies only");
    }
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      if (!parser.getString().equals("*")) {
        throw invalid(
            "Principal은 \"*\" 또는 객체입니다(예: {\"AWS\": \"...\"}).",
            "Principal is \"*\" or an object like {\"AWS\": \"...\"}");
      }
      return List.of("*");
    }
    expectObject("Principal은 \"*\" 또는 객체입니다.", "Principal is \"*\" or an object");
    List<String> principals = new ArrayList<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      TokenStreamLocation where = parser.currentTokenLocation();
      parser.nextToken();
      switch (name) {
        case "AWS" -> principals.addAll(PolicyTexts.principals(this));
        case "Service", "Federated", "CanonicalUser" ->
            texts(name).forEach(text -> principals.add(name + ":" + text));
        default -> throw unknown(where, name);
      }
    }
    return principals;
  }

  /** One text, or a list of them. */
  List<String> texts(String name) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return List.of(text(name));
    }
    List<String> texts = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      texts.add(text(name));
    }
    if (texts.isEmpty()) {
      throw invalid(name + " 목록이 비어 있습니다.", "the list of " + name + " is empty");
    }
    return texts;
  }

  private String text(String name) {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw invalid(name + " 값은 문자열이어야 합니다.", name + " must be a string");
    }
    return parser.getString();
  }

  private void expectObject(String ko, String en) {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw invalid(ko, en);
    }
  }

  /** An error at the current token. */
  InvalidPolicy invalid(String ko, String en) {
    return new InvalidPolicy(parser.currentTokenLocation(), ko, en);
  }

  private static InvalidPolicy unknown(TokenStreamLocation at, String name) {
    return new InvalidPolicy(at, "모르는 요소입니다: " + name, "unknown element " + name);
  }

  private static InvalidPolicy missing(TokenStreamLocation at, String name) {
    return new InvalidPolicy(at, name + " 요소가 없습니다.", name + " is missing");
  }
}
