package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {

  @ParameterizedTest
  @CsvSource({
    "레플리카, replica",
    "컨디션, condition",
    "익스프레션, expression",
    "엔벨롭, envelope",
    "인크립션, encryption",
    "어소라이저, authorizer",
    "라이프사이클, lifecycle",
    "스로틀링, throttling",
    "리전, region",
    "유저, user",
    "타겟, target",
    "파티숀, partition",
    "시퀀스, sequence",
    "체인지, change",
    "디스패치, dispatch",
  })
  void aTransliterationSoundsLikeItsWord(String korean, String english) {
    assertThat(List.of(Sound.ofEnglish(english, false), Sound.ofEnglish(english, true)))
        .contains(Sound.ofKorean(korean));
  }

  @ParameterizedTest
  @CsvSource({"람다, replica", "인덱스, envelope"})
  void otherWordsDoNot(String korean, String english) {
    assertThat(List.of(Sound.ofEnglish(english, false), Sound.ofEnglish(english, true)))
        .doesNotContain(Sound.ofKorean(korean));
  }
}
