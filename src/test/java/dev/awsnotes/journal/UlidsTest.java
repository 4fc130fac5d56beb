package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UlidsTest {
  @Property
  void eachIsGreaterThanTheOneBeforeWhateverTheClockDoes(
      @ForAll @Size(min = 2, max = 50) List<@LongRange(min = 0, max = 1L << 47) Long> clock) {
    Ulids ulids = new Ulids(new Random(1));
    List<String> ids = clock.stream().map(ulids::next).toList();
    assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(Ulids::isUlid);
  }

  @Test
  void theFirstTenCharactersAreTheTime() {
    // The example of the ULID specification.
    assertThat(new Ulids(new Random(1)).next(1469918176385L)).startsWith("01ARYZ6S41");
  }

  @Test
  void whenTheRandomBitsRunOutTheTimeMovesOn() {
    Ulids ulids = new Ulids(ones());
    assertThat(ulids.next(1)).isEqualTo("0000000001ZZZZZZZZZZZZZZZZ");
    assertThat(ulids.next(1)).isEqualTo("00000000020000000000000000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "8ZZZZZZZZZZZZZZZZZZZZZZZZZ", "01ARYZ6S41TSV4RRFFQ69G5FAU", "../../x"})
  void anythingElseIsNone(String text) {
    assertThat(Ulids.isUlid(text)).isFalse();
  }

  private static RandomGenerator ones() {
    return () -> -1L;
  }

  @Test
  void theGreatestUlidIsOne() {
    assertThat(Ulids.isUlid("7ZZZZZZZZZZZZZZZZZZZZZZZZZ")).isTrue();
  }
}
