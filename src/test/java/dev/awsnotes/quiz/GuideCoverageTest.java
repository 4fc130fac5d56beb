package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.quiz.GuideCoverage.Degree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How much of an exam guide some content covers. */
class GuideCoverageTest {
  private static GuideCoverage.Item item(String id, List<String> tasks, List<String> facts) {
    return new GuideCoverage.Item(id, Domain.SECURITY, tasks, facts);
  }

  @ParameterizedTest
  @CsvSource({
    // facts told, questions: two of each for the task's one skill
    "0, 0, NOT",
    "1, 0, PARTLY",
    "0, 1, PARTLY",
    "2, 1, PARTLY",
    "1, 2, PARTLY",
    "2, 2, COVERED",
  })
  void factsAndQuestionsTogetherCoverATask(int facts, int questions, Degree expected) {
    List<GuideCoverage.Item> items = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      items.add(item("p/q" + i, List.of("dva-c02:2.1"), List.of()));
    }
    Set<String> told =
        facts == 0 ? Set.of() : facts == 1 ? Set.of("f-2.1") : Set.of("f-2.1", "g-2.1");
    GuideCoverage coverage = GuideCoverage.of(Guides.dvaC02(), told, items);
    GuideCoverage.OfDomain security = coverage.domains().get(1);
    assertThat(security.tasks().getFirst().degree()).isEqualTo(expected);
    assertThat(security.degree()).isEqualTo(expected);
    int weight = expected == Degree.COVERED ? 26 : expected == Degree.PARTLY ? 13 : 0;
    assertThat(coverage.weight()).isEqualTo(weight);
  }

  @Test
  void aQuestionServesTheTasksItNamesAndElseThoseOfItsFacts() {
    List<GuideCoverage.Item> items =
        List.of(
            item("p/named", List.of("dva-c02:2.1"), List.of("f-1.1")),
            item("p/other-exam", List.of("dva-c03:9.9"), List.of("f-1.1")),
            item("p/nothing", List.of(), List.of("elsewhere")));
    GuideCoverage coverage = GuideCoverage.of(Guides.dvaC02(), Set.of(), items);
    assertThat(coverage.domains().get(0).tasks().getFirst().questions())
        .containsExactly("p/other-exam");
    assertThat(coverage.domains().get(1).tasks().getFirst().questions()).containsExactly("p/named");
    assertThat(coverage.domains().get(1).questions())
        .containsExactly("p/named", "p/other-exam", "p/nothing");
    assertThat(coverage.domains().get(0).questions()).isEmpty();
  }

  private static GuideCoverage.OfTask task(int skills, int facts, int questions) {
    List<LocalizedText> named = Collections.nCopies(skills, LocalizedText.of("a skill"));
    Blueprint.Task task = new Blueprint.Task("1.1", LocalizedText.of("t"), named, List.of());
    return new GuideCoverage.OfTask(task, facts, Collections.nCopies(questions, "p/q"));
  }

  @ParameterizedTest(name = "{0} skills, {1} facts, {2} questions: {3}")
  @CsvSource({
    "3, 6, 6, COVERED",
    "3, 5, 6, PARTLY",
    "3, 6, 5, PARTLY",
    // A task that names no skill is one.
    "0, 2, 2, COVERED",
    "0, 1, 2, PARTLY",
  })
  void eachSkillWantsTwoFactsAndTwoQuestions(int skills, int facts, int questions, Degree degree) {
    assertThat(task(skills, facts, questions).degree()).isEqualTo(degree);
  }

  @Test
  void aDomainIsCoveredByTheShareOfItsTasks() {
    Blueprint.Part part = Guides.dvaC02().domains().getFirst();
    GuideCoverage.OfDomain domain =
        new GuideCoverage.OfDomain(
            part, List.of(task(1, 2, 2), task(1, 0, 1), task(1, 0, 0), task(1, 0, 0)), List.of());
    assertThat(domain.share()).isEqualTo(1.5 / 4);
    assertThat(domain.degree()).isEqualTo(Degree.PARTLY);
    assertThat(new GuideCoverage.OfDomain(part, List.of(), List.of()).share()).isZero();
  }
}
