package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.hangul.Jamo;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

  @ParameterizedTest
  @CsvSource({
    "람다, 람다, 0",
    "람따, 람다, 0.5",
    "인댁스, 인덱스, 0.5",
    "무결썽, 무결성, 0.5",
    "dynamdb, dynamodb, 1",
    "cognitto, cognito, 0.5",
    "cloudtrial, cloudtrail, 0.8",
    "abc, xyz, 3",
  })
  void slipsThatAreMadeEasilyCountLess(String typed, String meant, double distance) {
    assertThat(EditDistance.between(Jamo.letters(typed), Jamo.letters(meant), 9))
        .isEqualTo(distance);
  }

  @Property
  void theDistanceIsTheSameBothWays(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b) {
    assertThat(EditDistance.between(a, b, 99)).isEqualTo(EditDistance.between(b, a, 99));
  }

  @Property
  void aLimitOnlyCutsOffWhatIsFurther(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b) {
    double whole = EditDistance.between(a, b, 99);
    double limited = EditDistance.between(a, b, 2);

    assertThat(limited)
        .satisfiesAnyOf(
            distance -> assertThat(distance).isEqualTo(whole),
            distance -> assertThat(Math.min(distance, whole)).isGreaterThan(2));
  }
}
