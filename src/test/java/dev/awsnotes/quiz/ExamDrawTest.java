package dev.awsnotes.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.QuestionType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the items of a mock exam are drawn. */
class ExamDrawTest {
  private static final Module MODULE = Bank.module("m");

  private static Candidate candidate(
      String id, Domain domain, QuestionType type, Candidate.Standing standing) {
    QuestionHead head =
        new QuestionHead(id, 1, type, "section", domain, 2, List.of(), List.of(), List.of());
    return new Candidate("p", MODULE, head, standing);
  }

  private static List<Candidate> bank(Domain domain, int unseen, int seen) {
    List<Candidate> bank = new ArrayList<>();
    for (int i = 0; i < unseen; i++) {
      String id = domain.code() + "-new-" + i;
      bank.add(candidate(id, domain, QuestionType.CHOICE, Candidate.Standing.NEW));
    }
    for (int i = 0; i < seen; i++) {
      String id = domain.code() + "-seen-" + i;
      bank.add(candidate(id, domain, QuestionType.MULTIPLE, Candidate.Standing.LEARNT));
    }
    return bank;
  }

  @ParameterizedTest
  @CsvSource({
    "65, 21 17 15 12", // of 20.8, 16.9, 15.6 and 11.7; three places go to .9, .8 and .7
    "10, 3 3 2 2", // of 3.2, 2.6, 2.4 and 1.8
    "1, 1 0 0 0",
    "100, 32 26 24 18",
  })
  void placesAreSharedByWeight(int places, String expected) {
    List<Integer> shares = Arrays.stream(expected.split(" ", -1)).map(Integer::valueOf).toList();
    assertThat(ExamDraw.apportion(List.of(32, 26, 24, 18), places)).isEqualTo(shares);
  }

  @Property
  void everyPlaceIsGivenAndNoShareIsOffByOne(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 60) Integer> weights,
      @ForAll @IntRange(min = 0, max = 130) int places) {
    int total = weights.stream().mapToInt(Integer::intValue).sum();
    List<Integer> shares = ExamDraw.apportion(weights, places);
    assertThat(shares.stream().mapToInt(Integer::intValue).sum())
        .isEqualTo(total == 0 ? 0 : places);
    for (int i = 0; i < weights.size() && total > 0; i++) {
      double exact = (double) places * weights.get(i) / total;
      assertThat((double) shares.get(i)).isBetween(Math.floor(exact), Math.floor(exact) + 1);
    }
  }

  @Test
  void domainsWithoutItemsLeaveTheirPlacesToTheOthers() {
    List<Candidate> bank = bank(Domain.DEVELOPMENT, 50, 0);
    bank.addAll(bank(Domain.SECURITY, 50, 0));
    ExamDraw draw = ExamDraw.of(Guides.dvaC02(), bank, 58, 1);
    assertThat(draw.shares())
        .containsExactly(
            new ExamDraw.Share(Domain.DEVELOPMENT, 32, 32),
            new ExamDraw.Share(Domain.SECURITY, 26, 26),
            new ExamDraw.Share(Domain.DEPLOYMENT, 0, 0),
            new ExamDraw.Share(Domain.TROUBLESHOOTING, 0, 0));
    assertThat(draw.tooFew()).isEmpty();
  }

  @Test
  void aDomainWithTooFewItemsGetsNoOthersInTheirPlace() {
    List<Candidate> bank = bank(Domain.DEVELOPMENT, 50, 0);
    bank.addAll(bank(Domain.SECURITY, 3, 2));
    ExamDraw draw = ExamDraw.of(Guides.dvaC02(), bank, 58, 1);
    assertThat(draw.items()).hasSize(32 + 5);
    assertThat(draw.tooFew()).containsExactly(new ExamDraw.Share(Domain.SECURITY, 26, 5));
  }

  @Test
  void unseenItemsComeFirstAndSeenOnesAreCounted() {
    ExamDraw draw = ExamDraw.of(Guides.dvaC02(), bank(Domain.DEVELOPMENT, 7, 20), 10, 1);
    assertThat(draw.seen()).isEqualTo(3);
    assertThat(draw.items()).filteredOn(i -> i.head().id().contains("-new-")).hasSize(7);
  }

  @Test
  void onlyTheExamsItemTypesAreDrawn() {
    List<Candidate> bank = new ArrayList<>(bank(Domain.SECURITY, 2, 0));
    for (QuestionType type :
        List.of(QuestionType.ORDERING, QuestionType.MATCHING, QuestionType.TYPED)) {
      bank.add(candidate(type.code(), Domain.SECURITY, type, Candidate.Standing.NEW));
    }
    assertThat(ExamDraw.of(Guides.dvaC02(), bank, 10, 1).items()).hasSize(2);
  }

  @Property
  void aDrawRepeatsNothingAndTheSameSeedDrawsTheSame(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 70) int count,
      @ForAll @IntRange(min = 0, max = 30) int unseen,
      @ForAll @IntRange(min = 0, max = 30) int seen) {
    List<Candidate> bank = bank(Domain.DEVELOPMENT, unseen, seen);
    bank.addAll(bank(Domain.TROUBLESHOOTING, seen, unseen));
    ExamDraw draw = ExamDraw.of(Guides.dvaC02(), bank, count, seed);
    assertThat(new HashSet<>(draw.items())).hasSize(draw.items().size());
    assertThat(draw.items()).hasSizeLessThanOrEqualTo(count).isSubsetOf(bank);
    assertThat(ExamDraw.of(Guides.dvaC02(), bank, count, seed)).isEqualTo(draw);
  }

  @ParameterizedTest
  @CsvSource({"65, 130", "10, 20", "1, 2"})
  void theTimeIsInProportion(int items, int minutes) {
    assertThat(ExamDraw.limitMillis(Guides.dvaC02(), items)).isEqualTo(minutes * 60_000L);
  }

  /** So many items in each of these sections of one domain. */
  private static List<Candidate> sections(int... sizes) {
    List<Candidate> bank = new ArrayList<>();
    for (int section = 0; section < sizes.length; section++) {
      for (int i = 0; i < sizes[section]; i++) {
        QuestionHead head =
            Bank.head(section + "-" + i, QuestionType.CHOICE, "section-" + section, List.of());
        bank.add(new Candidate("p", MODULE, head, Candidate.Standing.NEW));
      }
    }
    return bank;
  }

  @Test
  void aPaperTouchesAsManySectionsAsItCan() {
    List<Candidate> drawn = ExamDraw.of(Guides.dvaC02(), sections(20, 1, 20, 3), 8, 1).items();
    assertThat(drawn)
        .extracting(item -> item.head().section())
        .containsOnlyOnce("section-1")
        .haveExactly(3, new Condition<>("section-0"::equals, "of the first section"))
        .haveExactly(2, new Condition<>("section-3"::equals, "of the last section"));
  }

  @Test
  void everyItemGetsItsTurnAndDomainsAreMixed() {
    List<Candidate> bank = bank(Domain.DEVELOPMENT, 40, 0);
    bank.addAll(bank(Domain.SECURITY, 40, 0));
    Set<Candidate> drawn = new HashSet<>();
    Set<Domain> first = new HashSet<>();
    for (long seed = 0; seed < 100; seed++) {
      List<Candidate> items = ExamDraw.of(Guides.dvaC02(), bank, 10, seed).items();
      drawn.addAll(items);
      first.add(items.getFirst().head().domain());
    }
    assertThat(drawn).hasSize(80);
    assertThat(first).hasSize(2);
  }
}
