package dev.awsnotes.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The shipped JSON Schemas say what the readers say. Each document has every field that there is;
 * it is changed in one place at a time, and both must agree on what comes out.
 */
class SchemasTest {
  static final String EXAM =
      """
      {"id": "dva-c03", "title": {"ko": "시험", "en": "Exam"}, "from": "2026-12-01",
       "until": "2029-12-01", "items": 65, "minutes": 130, "pass": 720, "note": "Taken over",
       "types": ["choice", "multiple"],
       "domains": [
         {"id": "development", "title": "Development", "weight": 100,
          "tasks": [{"id": "1.1", "title": "Code", "skills": [{"ko": "코드", "en": "Code"}],
                     "facts": ["plain"]}]}]}
      """;

  private static final String MODULE =
      """
      {"id": "shop", "title": {"ko": "가게", "en": "Shop"}, "aliases": ["store"], "summary": "All",
       "domains": ["security"],
       "sections": [{"id": "queues", "facts": ["plain"], "beyond": true}, {"id": "numbers"}],
       "glossary": [{"term": {"ko": "대기열", "en": "queue"}, "aliases": ["큐"], "meaning": "A line",
                     "section": "queues"}],
       "cheat": {"numbers": "numbers", "lookalikes": "numbers"}}
      """;

  private static final String HEAD =
      """
      "section": "queues", "domain": "security", "stem": {"ko": "무엇?", "en": "What?"}, \
      """;

  private static final String QUIZ =
      """
      {"questions": [
        {"id": "a", "type": "choice", HEAD "revision": 2, "difficulty": 3, "tasks": ["x:1.1"],
         "pairs": ["b"], "tags": ["t"], "facts": ["plain"], "sources": ["https://aws.amazon.com/"],
         "verified": "2026-11-22",
         "options": [{"text": "1", "correct": true, "why": "w"}, {"text": "2", "correct": false},
                     {"text": "3"}, {"text": "4"}]},
        {"id": "b", "type": "multiple", HEAD
         "options": [{"text": "1", "correct": true}, {"text": "2", "correct": true},
                     {"text": "3"}, {"text": "4"}, {"text": "5"}]},
        {"id": "c", "type": "ordering", HEAD "options": [{"text": "1", "why": "w"}, {"text": "2"}]},
        {"id": "d", "type": "matching", HEAD
         "matches": [{"left": "1", "right": "2", "why": "w"}, {"left": "3", "right": "4"}]},
        {"id": "e", "type": "typed", HEAD "accept": {"ko": ["큐"], "en": ["queue"]}, "why": "w"}]}
      """
          .replace("HEAD", HEAD.strip());

  @TempDir Path root;
  private final JsonMapper json = new JsonMapper();
  private PackFolder pack;

  @BeforeEach
  void fill() {
    pack =
        new PackFolder(root)
            .write(
                "pack.json",
                "{\"id\": \"p\", \"title\": {\"ko\": \"팩\", \"en\": \"P\"}, \"licence\": \"MIT\","
                    + " \"modules\": [\"shop\"]}")
            .write("exams/dva-c03.json", EXAM)
            .write("shop/module.json", MODULE)
            .write("shop/quiz.json", QUIZ);
  }

  @ParameterizedTest
  @CsvSource({
    "pack,pack.json",
    "module,shop/module.json",
    "quiz,shop/quiz.json",
    "facts,facts.json",
    "terms,terms.json",
    "exam,exams/dva-c03.json"
  })
  void agree_with_the_readers(String schemaName, String file) throws IOException {
    Schema schema = schema(schemaName);
    JsonNode document = json.readTree(Files.readString(root.resolve(file)));
    assertThat(schema.validate(document.toString(), InputFormat.JSON)).isEmpty();
    assertThat(isRead()).isTrue();
    List<String> disagreements = new ArrayList<>();
    for (Change change : changes(document, "")) {
      JsonNode changed = document.deepCopy();
      change.make(changed);
      pack.write(file, changed.toString());
      boolean valid = schema.validate(changed.toString(), InputFormat.JSON).isEmpty();
      if (valid != isRead()) {
        disagreements.add((valid ? "only the schema takes " : "only the reader takes ") + change);
      }
    }
    assertThat(disagreements).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pack,pack.json",
    "module,shop/module.json",
    "quiz,shop/quiz.json",
    "facts,facts.json",
    "terms,terms.json",
    "exam,exams/dva-c03.json"
  })
  void name_no_field_that_the_documents_do_not_have(String schemaName, String file)
      throws IOException {
    Set<String> inSchema = new TreeSet<>();
    properties(json.readTree(text(schemaName)), inSchema);
    Set<String> inDocument = new TreeSet<>();
    names(json.readTree(Files.readString(root.resolve(file))), inDocument);
    assertThat(inDocument).containsAll(inSchema);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "quiz;shop/quiz.json;\"choice\";\"guess\"",
        "quiz;shop/quiz.json;\"security\";\"safety\"",
        "quiz;shop/quiz.json;\"difficulty\": 3;\"difficulty\": 4",
        "quiz;shop/quiz.json;\"revision\": 2;\"revision\": 1.5",
        "quiz;shop/quiz.json;2026-11-22;22.11.2026",
        "quiz;shop/quiz.json;2026-11-22;2026-02-30",
        "quiz;shop/quiz.json;\"correct\": false;\"correct\": true",
        "quiz;shop/quiz.json;\"id\": \"a\";\"id\": \"a b\"",
        "quiz;shop/quiz.json;{\"ko\": [\"큐\"], \"en\": [\"queue\"]};{\"ko\": [], \"en\": []}",
        "facts;facts.json;\"correct\";\"right\"",
        "terms;terms.json;\"롱 폴링\";\" \"",
        "module;shop/module.json;\"security\";\"safety\"",
        "exam;exams/dva-c03.json;\"multiple\";\"many\"",
        "exam;exams/dva-c03.json;720;1001",
        "exam;exams/dva-c03.json;2026-12-01;soon"
      })
  void refuse_values_that_the_readers_refuse(String schemaName, String file, String from, String to)
      throws IOException {
    pack.change(file, from, to);
    String changed = Files.readString(root.resolve(file));
    assertThat(schema(schemaName).validate(changed, InputFormat.JSON)).isNotEmpty();
    assertThat(isRead()).isFalse();
  }

  private boolean isRead() {
    return PackReader.read(root).diagnostics().stream().noneMatch(Diagnostic::isError);
  }

  private Schema schema(String name) throws IOException {
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    return registry.getSchema(text(name), InputFormat.JSON);
  }

  private static String text(String name) throws IOException {
    try (InputStream in = Pack.class.getResourceAsStream("schema/" + name + ".schema.json")) {
      assertThat(in).as("schema %s", name).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** One change of one value, reached by its JSON pointer. */
  private record Change(String pointer, String what) {
    void make(JsonNode document) {
      int slash = pointer.lastIndexOf('/');
      JsonNode parent = document.at(pointer.substring(0, slash));
      String name = pointer.substring(slash + 1);
      if (parent instanceof ArrayNode array) {
        array.set(Integer.parseInt(name), 7);
        return;
      }
      ObjectNode object = (ObjectNode) parent;
      switch (what) {
        case "without" -> object.remove(name);
        case "misspelled" -> object.set(name + "x", object.remove(name));
        case "null" -> object.putNull(name);
        case "a number" -> object.put(name, -7);
        default -> object.putObject(name).put("zzz", 1);
      }
    }
  }

  private static List<Change> changes(JsonNode node, String pointer) {
    List<Change> changes = new ArrayList<>();
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        changes.add(new Change(pointer + "/" + i, "a number"));
        changes.addAll(changes(array.get(i), pointer + "/" + i));
      }
    } else if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> {
                String inside = pointer + "/" + member.getKey();
                Stream.of("without", "misspelled", "null", "a number", "an object")
                    .forEach(what -> changes.add(new Change(inside, what)));
                changes.addAll(changes(member.getValue(), inside));
              });
    }
    return changes;
  }

  private static void properties(JsonNode schema, Set<String> names) {
    if (schema instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              member -> {
                if (member.getKey().equals("properties")) {
                  member.getValue().properties().forEach(p -> names.add(p.getKey()));
                }
                properties(member.getValue(), names);
              });
    } else {
      schema.forEach(item -> properties(item, names));
    }
  }

  private static void names(JsonNode node, Set<String> names) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(member -> names.add(member.getKey()));
    }
    node.forEach(item -> names(item, names));
  }
}
