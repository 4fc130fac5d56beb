package dev.awsnotes.quiz;

import static dev.awsnotes.quiz.Candidate.Standing.DUE;
import static dev.awsnotes.quiz.Candidate.Standing.LEARNT;
import static dev.awsnotes.quiz.Candidate.Standing.MISSED;
import static dev.awsnotes.quiz.Candidate.Standing.NEW;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.quiz.Candidate.Standing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which questions a session asks, and in which order. */
class SelectionTest {
  private static final int SEEDS = 200;

  private static Candidate candidate(
      String id, String section, Standing standing, String... pairs) {
    return new Candidate(
        Bank.PACK,
        Bank.module("module"),
        Bank.head(id, QuestionType.CHOICE, section, List.of(pairs)),
        standing);
  }

  /** So many of a standing, each in a section of its own. */
  private static List<Candidate> some(Standing standing, int count) {
    List<Candidate> some = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String id = standing.name().toLowerCase(java.util.Locale.ROOT) + "-" + i;
      some.add(candidate(id, "section-" + id, standing));
    }
    return some;
  }

  private static List<Candidate> mixed(int due, int missed, int fresh, int learnt) {
    List<Candidate> all = new ArrayList<>(some(DUE, due));
    all.addAll(some(MISSED, missed));
    all.addAll(some(NEW, fresh));
    all.addAll(some(LEARNT, learnt));
    return all;
  }

  private static List<Candidate> chosen(List<Candidate> questions, int count, long seed) {
    return Selection.mix(questions, List.of(), count, seed);
  }

  private static Map<Standing, Long> standings(List<Candidate> chosen) {
    return chosen.stream().collect(groupingBy(Candidate::standing, counting()));
  }

  private static long count(List<Candidate> chosen, Standing standing) {
    return standings(chosen).getOrDefault(standing, 0L);
  }

  private static List<String> ids(List<Candidate> chosen) {
    return chosen.stream().map(Candidate::recordId).toList();
  }

  @ParameterizedTest(name = "{0} due, {1} missed, {2} new, {3} learnt: 10 are {4}+{5}+{6}+{7}")
  @CsvSource({
    // Plenty of everything: half is repetition, what is due first; half is new.
    "20, 20, 20, 20, 5, 0, 5, 0",
    "2, 20, 20, 20, 2, 3, 5, 0",
    "0, 0, 20, 20, 0, 0, 10, 0",
    "0, 0, 3, 20, 0, 0, 3, 7",
    "20, 20, 0, 20, 10, 0, 0, 0",
    "3, 4, 2, 20, 3, 4, 2, 1",
    "0, 2, 4, 20, 0, 2, 4, 4",
    "1, 1, 1, 1, 1, 1, 1, 1",
    "0, 0, 0, 0, 0, 0, 0, 0",
  })
  void aSessionOfTenIsMadeUpLikeThis(
      int due, int missed, int fresh, int learnt, int d, int m, int n, int l) {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<Candidate> chosen = chosen(mixed(due, missed, fresh, learnt), 10, seed);
      assertThat(count(chosen, DUE)).isEqualTo(d);
      assertThat(count(chosen, MISSED)).isEqualTo(m);
      assertThat(count(chosen, NEW)).isEqualTo(n);
      assertThat(count(chosen, LEARNT)).isEqualTo(l);
    }
  }

  @Test
  void nothingIsAskedTwiceInASession() {
    for (long seed = 0; seed < SEEDS; seed++) {
      List<String> ids = ids(chosen(mixed(5, 5, 5, 5), 20, seed));
      assertThat(ids).hasSize(20).doesNotHaveDuplicates();
    }
  }

  @Test
  void theSameCandidatesAndSeedAskTheSame() {
    List<Candidate> all = mixed(7, 7, 30, 9);
    for (long seed = -SEEDS; seed < SEEDS; seed++) {
      assertThat(ids(chosen(all, 10, seed))).isEqualTo(ids(chosen(new ArrayList<>(all), 10, seed)));
    }
  }

  @Test
  void anotherSeedAsksSomethingElse() {
    Set<List<String>> sessions = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      sessions.add(ids(chosen(some(NEW, 40), 10, seed)));
    }
    assertThat(sessions).hasSizeGreaterThan(SEEDS - 3);
  }

  @Test
  void everyQuestionGetsItsTurn() {
    Set<String> asked = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      asked.addAll(ids(chosen(some(NEW, 40), 10, seed)));
    }
    assertThat(asked).hasSize(40);
  }

  @Test
  void aShortSessionTouchesAsManySectionsAsItCan() {
    List<Candidate> all = new ArrayList<>();
    for (int section = 0; section < 5; section++) {
      for (int i = 0; i < 20; i++) {
        all.add(candidate("q-" + section + "-" + i, "section-" + section, NEW));
      }
    }
    for (long seed = 0; seed < SEEDS; seed++) {
      Map<String, Long> sections =
          chosen(all, 10, seed).stream().collect(groupingBy(c -> c.head().section(), counting()));
      assertThat(sections)
          .hasSize(5)
          .allSatisfy((section, asked) -> assertThat(asked).isEqualTo(2));
    }
  }

  @Test
  void lookAlikesStandSideBySide() {
    List<Candidate> all = new ArrayList<>(some(NEW, 8));
    all.add(candidate("query", "reading", NEW, "scan"));
    all.add(candidate("scan", "scanning", NEW));
    for (long seed = 0; seed < SEEDS; seed++) {
      List<String> ids = ids(chosen(all, 10, seed));
      assertThat(Math.abs(ids.indexOf("test/query") - ids.indexOf("test/scan"))).isOne();
    }
  }

  @Test
  void lookAlikesOfTwoPacksAreStrangers() {
    List<Candidate> all = new ArrayList<>(some(NEW, 8));
    all.add(candidate("query", "reading", NEW, "scan"));
    all.add(
        new Candidate(
            "own",
            Bank.module("module"),
            Bank.head("scan", QuestionType.CHOICE, "scanning", List.of()),
            NEW));
    boolean apart = false;
    for (long seed = 0; seed < SEEDS; seed++) {
      List<String> ids = ids(chosen(all, 10, seed));
      apart |= Math.abs(ids.indexOf("test/query") - ids.indexOf("own/scan")) > 1;
    }
    assertThat(apart).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "3, 3", "1000000, 40", "2147483647, 40"})
  void asManyAreAskedAsWereAskedForIfThereAreAsMany(int wanted, int expected) {
    assertThat(chosen(mixed(10, 10, 10, 10), wanted, 7)).hasSize(expected);
  }

  @Test
  void oneQuestionIsRepetitionWhereAnythingIsDue() {
    for (long seed = 0; seed < SEEDS; seed++) {
      assertThat(standings(chosen(mixed(3, 3, 3, 3), 1, seed))).containsOnlyKeys(DUE);
    }
  }

  @Test
  void aLargeSectionDoesNotCrowdASmallOneOut() {
    List<Candidate> all = new ArrayList<>(List.of(candidate("only", "small", NEW)));
    for (int i = 0; i < 20; i++) {
      all.add(candidate("q-" + i, "large", NEW));
    }
    for (long seed = 0; seed < SEEDS; seed++) {
      assertThat(ids(chosen(all, 4, seed))).hasSize(4).contains("test/only");
    }
  }

  @Test
  void repetitionAndNewQuestionsAreMixed() {
    Set<Standing> first = new HashSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      first.add(chosen(mixed(5, 0, 5, 0), 10, seed).getFirst().standing());
    }
    assertThat(first).containsExactlyInAnyOrder(DUE, NEW);
  }

  @ParameterizedTest(name = "of {0} asked, with {1} questions and {2} drills waiting: {3} drills")
  @CsvSource({
    "8, 20, 20, 0, 2",
    // A quarter, rounded.
    "10, 20, 20, 0, 3",
    "9, 20, 20, 0, 2",
    "1, 20, 20, 0, 0",
    "2, 20, 20, 0, 1",
    // Of what waits; what is known for now makes no share of its own.
    "8, 20, 1, 20, 1",
    "8, 20, 0, 20, 0",
    // More only where there are not enough questions.
    "8, 3, 20, 0, 5",
    "8, 3, 0, 20, 5",
    "8, 20, 0, 0, 0",
  })
  void aQuarterOfAMixedSessionAreDrills(
      int asked, int questions, int waiting, int learnt, int expected) {
    List<Candidate> drills = new ArrayList<>();
    for (int i = 0; i < waiting + learnt; i++) {
      drills.add(candidate("drill-" + i, "drills-" + i, i < waiting ? DUE : LEARNT));
    }
    List<Candidate> chosen = Selection.mix(some(NEW, questions), drills, asked, 7);
    assertThat(chosen).hasSize(Math.min(asked, questions + waiting + learnt));
    assertThat(ids(chosen)).filteredOn(id -> id.contains("drill-")).hasSize(expected);
  }
}
