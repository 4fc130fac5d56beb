package dev.awsnotes.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many columns text takes. */
class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({"abc,3", "가나,4", "┌──┐,4", "e\u0301,1", "'',0", "\u007f,0", "a\u0007b,2"})
  void counts_columns(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }
}
