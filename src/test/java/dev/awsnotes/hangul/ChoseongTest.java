package dev.awsnotes.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoseongTest {

  @ParameterizedTest
  @CsvSource({
    "보조 인덱스, ㅂㅈ ㅇㄷㅅ",
    "람다 계층, ㄹㄷ ㄱㅊ",
    "꼬까, ㄲㄲ",
    "S3 버킷, S3 ㅂㅋ",
    "ㄳ, ㄱㅅ",
    "힣, ㅎ",
  })
  void everySyllableGivesItsInitialConsonant(String text, String initials) {
    assertThat(Choseong.of(text)).isEqualTo(initials);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ㅂㅈㅇㄷㅅ", "ㄷㅇㅌ ㅇㅎㅎ", "ㄳ", "ㄹㄷ"})
  void consonantsAloneAreAQueryForInitials(String query) {
    assertThat(Choseong.isQuery(query)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ㄱ", "ㅏㅏ", "보조", "ㅂㅈ인덱스", "ㄹㄷa", "ㄴ3", "ㄱ."})
  void anythingElseIsNot(String query) {
    assertThat(Choseong.isQuery(query)).isFalse();
  }

  @Property
  void theInitialsOfAWordAreAQueryForIt(
      @ForAll @CharRange(from = '가', to = '힣') @StringLength(min = 2, max = 20) String word) {
    assertThat(Choseong.of(word)).hasSameSizeAs(word);
    assertThat(Choseong.isQuery(Choseong.of(word))).isTrue();
  }
}
