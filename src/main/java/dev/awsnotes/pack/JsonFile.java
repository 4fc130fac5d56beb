package dev.awsnotes.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into {@link Json}: the streaming reader keeps places, which binding loses. */
final class JsonFile {
  private static final int MAX_DEPTH = 32;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private JsonFile() {}

  /** The value in this text, or nothing after reporting why it is not JSON. */
  static Optional<Json> parse(String path, String text, Diagnostics diagnostics) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      parser.nextToken();
      if (parser.currentToken() == null) {
        diagnostics.error(path, Position.START, "파일이 비어 있습니다", "the file is empty");
        return Optional.empty();
      }
      Json value = value(parser);
      if (parser.nextToken() != null) {
        diagnostics.error(
            path, at(parser.currentTokenLocation()), "값 뒤에 내용이 더 있습니다", "text after the value");
        return Optional.empty();
      }
      return Optional.of(value);
    } catch (JacksonException e) {
      TokenStreamLocation where = e.getLocation();
      JsonFault fault = JsonFault.of(text, where == null ? Position.START : at(where));
      diagnostics.error(
          path,
          fault.at(),
          "올바른 JSON이 아닙니다: " + fault.message().ko(),
          "not valid JSON: " + fault.message().en());
      return Optional.empty();
    }
  }

  private static Json value(JsonParser parser) {
    Position at = at(parser.currentTokenLocation());
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, at);
      case START_ARRAY -> array(parser, at);
      case VALUE_STRING -> new Json.Str(at, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, parser.getString());
      case VALUE_TRUE -> new Json.Bool(at, true);
      case VALUE_FALSE -> new Json.Bool(at, false);
      default -> new Json.Null(at);
    };
  }

  private static Json object(JsonParser parser, Position at) {
    Map<String, Json.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      Position nameAt = at(parser.currentTokenLocation());
      String name = parser.currentName();
      parser.nextToken();
      members.put(name, new Json.Member(nameAt, value(parser)));
    }
    return new Json.Obj(at, members);
  }

  private static Json array(JsonParser parser, Position at) {
    List<Json> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Json.Arr(at, List.copyOf(items));
  }

  private static Position at(TokenStreamLocation location) {
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
