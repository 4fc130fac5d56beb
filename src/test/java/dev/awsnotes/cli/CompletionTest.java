package dev.awsnotes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** By what a section can be completed. */
class CompletionTest {
  private static final Completion GSI =
      new Completion(
          "dynamodb/gsi", "", List.of("글로벌 보조 인덱스(GSI)", "Global secondary indexes (GSI)"), true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "dyn",
        "dynamodb/",
        "dynamodb/g",
        "gs",
        "글로벌",
        "글로벌 보조",
        "보조",
        "secondary",
        "SECONDARY IND",
        "ㄱㄹㅂ",
        "ㅂㅈ",
        "dynamodb/보조",
        "dynamodb/ㅂㅈㅇㄷㅅ",
        // as macOS writes it
        "\u1107\u1169\u110c\u1169"
      })
  void answersToItsIdAndToTheWordsOfItsTitles(String typed) {
    assertThat(GSI.answersTo(typed)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3", "조", "condary", "ㅈ", "dynamodb/l", "s3/보조", "ㅂㅈㅂ"})
  void andToNothingElse(String typed) {
    assertThat(GSI.answersTo(typed)).isFalse();
  }
}
