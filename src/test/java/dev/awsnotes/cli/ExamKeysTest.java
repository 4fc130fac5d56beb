package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of an exam, on either keyboard. */
class ExamKeysTest {
  @ParameterizedTest
  @CsvSource({
    "n, ㅜ, NEXT",
    "p, ㅔ, PREVIOUS",
    "f, ㄹ, FLAG",
    "m, ㅡ, MAP",
    "h, ㅗ, HAND_IN",
    "c, ㅊ, CLEAR",
    "l, ㅣ, LANGUAGE",
    "q, ㅂ, QUIT",
    "?, ?, HELP",
    "x, ㅌ, NONE",
    "nn, 1, NONE",
  })
  void aKeyAnswersToWhatAKoreanKeyboardSends(String letter, String jamo, ExamKeys key) {
    assertThat(ExamKeys.of(letter)).isEqualTo(key);
    assertThat(ExamKeys.of(" " + letter.toUpperCase(java.util.Locale.ROOT) + " ")).isEqualTo(key);
    assertThat(ExamKeys.of(jamo)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"g 12, 12", "g12, 12", "#7, 7", "ㅎ 3, 3", "G 0, 0"})
  void aJumpNamesAnItem(String line, int item) {
    assertThat(ExamKeys.jump(line)).hasValue(item);
  }

  @ParameterizedTest
  @CsvSource({"12", "g", "g x", "#12345", "#-1"})
  void nothingElseIsAJump(String line) {
    assertThat(ExamKeys.jump(line)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"y, true", "Y, true", "ㅛ, true", "예, true", "n, false", "'', false", "ㅜ, false"})
  void yesIsSaidInEitherLanguage(String line, boolean expected) {
    assertThat(ExamKeys.isYes(line)).isEqualTo(expected);
  }
}
