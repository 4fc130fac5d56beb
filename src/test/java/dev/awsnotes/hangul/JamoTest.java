package dev.awsnotes.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JamoTest {

  @ParameterizedTest
  @CsvSource({
    "람다, ㄹㅏㅁㄷㅏ",
    "값, ㄱㅏㅂㅅ",
    "왜, ㅇㅗㅐ",
    "꼬까, ㄲㅗㄲㅏ",
    "S3 버킷, S3 ㅂㅓㅋㅣㅅ",
    "ㄳ, ㄱㅅ",
    "ㅢ, ㅡㅣ",
    "힣, ㅎㅣㅎ",
  })
  void syllablesAreTakenApartIntoTheLettersThatAreTyped(String text, String letters) {
    assertThat(Jamo.letters(text)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({"인덳, 인덱스", "트랜재, 트랜잭션", "고, 과금", "읽, 일기"})
  void whatIsHalfTypedBeginsTheWord(String typed, String word) {
    assertThat(Jamo.letters(word)).startsWith(Jamo.letters(typed));
  }

  @Test
  void lettersThatStandAloneAreHangulButNoSyllables() {
    assertThat("ㄱㅎㅏㅣ가힣").satisfies(text -> assertThat(text.chars()).allMatch(Jamo::isHangul));
    assertThat("ㄱㅎㅏㅣ".chars()).allMatch(Jamo::isLetter);
    assertThat("가힣".chars()).noneMatch(Jamo::isLetter);
    assertThat("ㄱㄳㅎ".chars()).allMatch(Jamo::isConsonant);
    assertThat("ㅏㅣ가a1 ".chars()).noneMatch(Jamo::isConsonant);
    assertThat("a1 -漢ア".chars()).noneMatch(Jamo::isHangul);
  }

  @Property
  void onlySyllablesAndCompoundLettersChange(@ForAll @CharRange(from = 0, to = 'ㄲ') String text) {
    assertThat(Jamo.letters(text)).isEqualTo(text);
  }

  @Property
  void lettersAreTakenApartOnce(@ForAll String text) {
    String letters = Jamo.letters(text);

    assertThat(Jamo.letters(letters)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({"ㄹㅏㅁㄷㅏ, 람다", "ㄱㅏㅂㅅㅣ, 갑시", "ㅂㅓㅋㅣㅅ S3, 버킷 S3", "ㄱ, ㄱ", "'', ''"})
  void lettersAreComposedAsTheyAreTyped(String letters, String text) {
    assertThat(Jamo.compose(letters)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"람다ㅇ, true", "ㅣ, true", "람다, false", "lambda, false", "'', false"})
  void aLetterThatStandsAloneIsFound(String text, boolean found) {
    assertThat(Jamo.hasLetter(text)).isEqualTo(found);
  }
}
