package dev.awsnotes.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesPluralTest {
  private static final Messages MESSAGES =
      new Messages(
          Lang.EN,
          Map.of("due", "{0} {0|question is|questions are} due of {1} {1|section|sections}."));

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0 questions are due of 1 section.",
    "1, 0, 1 question is due of 0 sections.",
    "2, 21, 2 questions are due of 21 sections.",
    "11, 1, 11 questions are due of 1 section.",
  })
  void aWordFollowsItsNumber(int due, int sections, String said) {
    assertThat(MESSAGES.get("due", due, sections)).isEqualTo(said);
  }
}
