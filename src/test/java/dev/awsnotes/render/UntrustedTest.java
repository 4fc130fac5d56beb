package dev.awsnotes.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text written by others reaches the terminal. */
class UntrustedTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain text ~",
        "보조 인덱스",
        "\u00a0a no-break space",
        "a joined family: 👨\u200d👩\u200d👧",
        "a\u200cb",
        "\u2010\u2027\u202f\u2065\u206a\ufefe\uff01\u061b\u061d\u200a",
        "\udb3f\udfff",
        "\udb40\udc80",
      })
  void whatIsSeenStaysAsItIs(String text) {
    assertThat(Untrusted.clean(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        // Escape sequences, in seven bits and in eight.
        "a\u001b[31mb,a[31mb",
        "a\u009b31mb,a31mb",
        "a\u0000\u0007\u001f\u007f\u0080\u009fb,ab",
        // Bidirectional controls turn a line round.
        "a\u061c\u200e\u200f\u202a\u202e\u2066\u2069b,ab",
        // Invisible: zero width space, byte order mark, tags.
        "a\u200b\ufeffb,ab",
        "a\udb40\udc00\udb40\udc7fb,ab",
        // Half a character.
        "a\ud83db,ab",
        "a\udde1b,ab",
        // Line ends and tabs are spaces.
        "a\tb,a    b",
        "`a\nb`,a b",
        "a\u2028b\u2029c,a b c",
        "a\u0001🗝b,a🗝b",
      })
  void whatSteersATerminalOrCannotBeSeenIsLeftOut(String text, String clean) {
    assertThat(Untrusted.clean(text)).isEqualTo(clean);
  }
}
