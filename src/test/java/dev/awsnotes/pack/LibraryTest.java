package dev.awsnotes.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a name that is typed finds its module or section. */
class LibraryTest {
  @TempDir static Path folder;
  private static Library library;

  @BeforeAll
  static void packs() {
    Pack bundled = PackReader.read(Path.of("notes")).pack().orElseThrow();
    Pack own = PackReader.read(PackFolder.good(folder.resolve("own")).root()).pack().orElseThrow();
    Pack plain =
        PackReader.read(
                PackFolder.empty(folder.resolve("plain"))
                    .write("dynamodb.md", "# Mine\n\n## GSI\n\nmine\n")
                    .write("sqs.md", "## Basics\n\nmine\n")
                    .root())
            .pack()
            .orElseThrow();
    library = new Library(List.of(bundled, own, plain));
  }

  private static Target found(String typed) {
    assertThat(library.find(typed).target()).as(typed).isPresent();
    return library.find(typed).target().orElseThrow();
  }

  private static Optional<String> nearest(String typed) {
    assertThat(library.find(typed).target()).as(typed).isEmpty();
    return library.find(typed).nearest();
  }

  @ParameterizedTest
  @CsvSource({
    "dynamodb, dynamodb",
    "DynamoDB, dynamodb",
    "DYNAMODB, dynamodb",
    "dynamo-db, dynamodb",
    "dynamo db, dynamodb",
    "dynamodb/, dynamodb",
    "ddb, dynamodb",
    "디나모, dynamodb",
    "다이나모 디비, dynamodb",
    "Building NoSQL solutions with DynamoDB, dynamodb",
    "DynamoDB로 NoSQL 솔루션 개발, dynamodb",
    "dynamodb로nosql솔루션개발, dynamodb",
    "apigw, api-gateway",
    "API Gateway, api-gateway",
    "api_gateway, api-gateway",
    "dynamodb/gsi, dynamodb/gsi",
    "ddb/GSI, dynamodb/gsi",
    "디나모/gsi, dynamodb/gsi",
    "aws-notes:dynamodb/gsi, dynamodb/gsi",
    "own:sqs, sqs",
    "own:큐/기본, sqs/basics",
    "sqs/Visibility timeout, sqs/visibility",
    "sqs/표시 제한 시간, sqs/visibility",
  })
  void aNameFindsItsTarget(String typed, String target) {
    assertThat(found(typed).name()).isEqualTo(target);
  }

  @Test
  void decomposedHangulFindsTheSame() {
    assertThat(found(Normalizer.normalize("디나모", Normalizer.Form.NFD)).name())
        .isEqualTo("dynamodb");
  }

  @Test
  void theFirstPackWinsAndAPrefixReachesTheOthers() {
    assertThat(found("dynamodb").pack().id()).isEqualTo("aws-notes");
    assertThat(found("sqs").pack().id()).isEqualTo("own");
    assertThat(found("plain:sqs").pack().id()).isEqualTo("plain");
    assertThat(found("plain:dynamodb/gsi").module().title().en()).isEqualTo("Mine");
  }

  @ParameterizedTest
  @CsvSource({
    "dynamdb, dynamodb",
    "dyanmodb, dynamodb",
    "dynamodbb, dynamodb",
    "디나므, dynamodb",
    "lamdba, lambda",
    "apigateway2, api-gateway",
    "dynamodb/gis, dynamodb/gsi",
    "dynamodb/consistnecy, dynamodb/consistency",
    "sqs/visibilty, sqs/visibility",
    "sqs/timeout, sqs/visibility",
    "sqs/제한, sqs/visibility",
  })
  void aNearMissIsGuessed(String typed, String guess) {
    assertThat(nearest(typed)).contains(guess);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kubernetes", "x", "", " ", "/", "/gsi", ":", "a:b:c/d/e", "dynamodb/zzzzz", "-"})
  void whatIsNearNothingIsNotGuessedWildly(String typed) {
    assertThat(nearest(typed)).isEmpty();
  }

  @Test
  void anUnknownPackIsUnknownEvenIfTheModuleExistsElsewhere() {
    assertThat(nearest("nothing:dynamodb")).contains("dynamodb");
  }

  @Test
  void everyModuleAndSectionOfTheNotesIsFoundByAllItsNames() {
    for (Library.Entry entry : library.modules()) {
      if (!entry.pack().id().equals(Pack.BUNDLED)) {
        continue;
      }
      Module module = entry.module();
      for (String name : module.aliases()) {
        assertThat(found(name).module().id()).as(name).isEqualTo(module.id());
      }
      assertThat(found(module.title().ko()).module().id()).isEqualTo(module.id());
      assertThat(found(module.title().en()).module().id()).isEqualTo(module.id());
      for (SectionHeading section : module.contents()) {
        assertThat(found(module.id() + "/" + section.id()).section()).contains(section);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kitten, sitting, 3",
    "abc, abc, 0",
    "ab, ba, 1",
    "'', abc, 3",
    "abcd, acbd, 1",
    "가나, 나가, 1",
  })
  void theDistanceCountsEditsAndSwaps(String from, String to, int distance) {
    assertThat(Nearest.distance(from, to, 10)).isEqualTo(distance);
    assertThat(Nearest.distance(to, from, 10)).isEqualTo(distance);
  }
}
