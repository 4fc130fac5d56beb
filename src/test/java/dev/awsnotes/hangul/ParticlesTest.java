package dev.awsnotes.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticlesTest {

  @ParameterizedTest
  @CsvSource({
    "인덱스를, 인덱스",
    "권한은, 권한",
    "버킷의, 버킷",
    "버킷에서는, 버킷",
    "코드에, 코드",
    "역할로, 역할",
    "콘솔로, 콘솔",
    "키로, 키로",
    "테이블로부터, 테이블",
    "버킷으로, 버킷",
    "테이블이란, 테이블",
    "람다란, 람다",
    "EFS와, EFS",
    "S3은, S3",
    "S3는, S3",
    "항목들, 항목",
  })
  void theLastParticleIsCut(String word, String stem) {
    assertThat(Particles.strip(word)).isEqualTo(stem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"회의", "결과", "속도", "차이", "사이", "나이", "이", "를", "", "인덱스", "DynamoDB", "메모리"})
  void twoCharactersAreKept(String word) {
    assertThat(Particles.strip(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"데이터은", "버킷를", "권한는", "버킷로", "스토리지과", "데이터이"})
  void aFormThatDoesNotFitTheSoundBeforeItIsNoParticle(String word) {
    assertThat(Particles.strip(word)).isEqualTo(word);
  }

  @ParameterizedTest
  @ValueSource(strings = {"에서는", "를", "은", "으로", "와", "의"})
  void aParticleIsToldFromAWord(String particle) {
    assertThat(Particles.isParticle(particle)).isTrue();
    assertThat(Particles.isParticle(particle + "키")).isFalse();
  }

  @Property
  void aStemBeginsItsWordAndIsNeverTooShort(@ForAll String word) {
    String stem = Particles.strip(word);

    assertThat(word).startsWith(stem);
    assertThat(stem.length()).isGreaterThanOrEqualTo(Math.min(2, word.length()));
  }
}
