package dev.awsnotes.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.PackReader;
import dev.awsnotes.pack.Question;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every question was answered by solvers who saw nothing but stem and options, in Korean and in
 * English, twice: as first written, and, with ids hidden, as it stands. Their answers are recorded
 * in terms of the bank (places of options from 1); here the agreement is counted anew.
 */
class BlindCheckTest {
  private static final Pack PACK = PackReader.read(Path.of("notes")).pack().orElseThrow();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private record Check(
      String item, String lang, int round, String answer, String outcome, String after) {}

  @Test
  void everyItemWasCheckedAsItStandsInBothLanguages() throws IOException {
    Map<String, Set<String>> checked = new HashMap<>();
    for (Check check : checks()) {
      if (check.round() == 2) {
        checked.computeIfAbsent(check.item(), item -> new TreeSet<>()).add(check.lang());
      }
    }
    for (Question question : questions()) {
      assertThat(checked.get(question.id())).as(question.id()).containsExactly("en", "ko");
    }
  }

  @Test
  void theRecordedOutcomeIsWhatTheBankSays() throws IOException {
    Map<String, Question> questions = new HashMap<>();
    questions().forEach(question -> questions.put(question.id(), question));
    for (Check check : checks()) {
      Question question = questions.get(check.item());
      assertThat(question).as(check.item()).isNotNull();
      if (!check.outcome().equals("ambiguous")) {
        boolean agreed = isKey(question, check.answer());
        assertThat(check.outcome())
            .as(check.item() + " " + check.lang() + " round " + check.round())
            .isEqualTo(agreed ? "agreed" : "disagreed");
      }
    }
  }

  @Test
  void noItemStandsOnWhichASolverDisagreed() throws IOException {
    assertThat(checks())
        .filteredOn(check -> check.round() == 2)
        .allSatisfy(check -> assertThat(check.outcome()).isEqualTo("agreed"));
  }

  @Test
  void whatWasAmbiguousWasRewritten() throws IOException {
    assertThat(checks())
        .filteredOn(check -> check.outcome().equals("ambiguous"))
        .isNotEmpty()
        .allSatisfy(check -> assertThat(check.after()).isEqualTo("rewritten"));
  }

  private static boolean isKey(Question question, String answer) {
    return switch (question) {
      case Question.Choice q -> answer.equals(keys(q.options()));
      case Question.Multiple q -> answer.equals(keys(q.options()));
      case Question.Ordering q -> answer.equals(rising(q.steps().size()));
      case Question.Matching q -> answer.equals(rising(q.matches().size()));
      case Question.Typed q -> {
        List<String> accepted = new ArrayList<>(q.acceptKo());
        accepted.addAll(q.acceptEn());
        yield accepted.stream().anyMatch(word -> fold(word).equals(fold(answer)));
      }
    };
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replace(" ", "");
  }

  private static String keys(List<Question.Option> options) {
    return String.join(
        ",",
        IntStream.range(0, options.size())
            .filter(i -> options.get(i).correct())
            .mapToObj(i -> String.valueOf(i + 1))
            .toList());
  }

  private static String rising(int size) {
    return String.join(",", IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList());
  }

  private static List<Question> questions() {
    return PACK.modules().stream().flatMap(module -> module.questions().stream()).toList();
  }

  private static List<Check> checks() throws IOException {
    List<Check> checks = new ArrayList<>();
    for (Module module : PACK.modules()) {
      for (String lang : List.of("ko", "en")) {
        String name = "/blind/" + module.id() + "-" + lang + ".jsonl";
        try (InputStream in = BlindCheckTest.class.getResourceAsStream(name)) {
          assertThat(in).as(name).isNotNull();
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(BlindCheckTest::check)
              .forEach(checks::add);
        }
      }
    }
    return checks;
  }

  private static Check check(String line) {
    JsonNode node = JSON.readTree(line);
    return new Check(
        node.get("item").asString(),
        node.get("lang").asString(),
        node.get("round").asInt(),
        node.get("answer").asString(),
        node.get("outcome").asString(),
        node.get("after").asString());
  }
}
