package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileQueryTest {
  private static final Found NOTES = notes();

  private static Found notes() {
    try {
      return new Found(
          new Notes("a", "가", "a", "에이")
              .section("s", "보조 인덱스 \uD800", "본문 \u001b[31m 빨강 \uDC00 끝\u0000 ABC"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> hostile() {
    return List.of(
        "",
        "   ",
        "가".repeat(10_000),
        "a".repeat(10_000),
        "보조 ".repeat(3_000),
        "fkaek ".repeat(2_000),
        "ㅂ".repeat(10_000),
        ".*[](){}^$|?+\\",
        "보조 인덱스 AND (NOT *:*) ~2 \"",
        "\u0000\u001b[2J\u0007",
        "\uD800\uDC00\uD800",
        "\uD83D\uDE00".repeat(5_000),
        "ㅏㅏㅏㅏ ㅋㅋㅋㅋ ㅠㅠ",
        "\u1107\u1169\u110C\u1169",
        "İIıi ﬁ ß",
        " ".repeat(10_000),
        "낱말 ".repeat(5_000),
        "보\u200b조\u200d 인\ufeff덱스",
        "\u202eمرحبا שלום\u202c",
        "e" + "\u0301".repeat(9_999),
        "\u1107\u1169".repeat(5_000),
        "aB".repeat(5_000),
        "a-".repeat(5_000),
        "漢字".repeat(5_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anyQueryIsAnsweredAtOnce(String query) throws IOException {
    NOTES.by(query);
    long start = System.nanoTime();
    SearchResult result = NOTES.by(query);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);

    assertThat(result.query()).isEqualTo(query);
    assertThat(taken).isLessThan(Duration.ofSeconds(1));
  }

  @Property(tries = 300)
  void noTextIsTooStrange(@ForAll String query) {
    assertThatCode(() -> NOTES.by(query)).doesNotThrowAnyException();
  }

  @Test
  void whatIsComposedOtherwiseIsFoundAllTheSame() throws IOException {
    assertThat(NOTES.targets("\u1107\u1169\u110C\u1169")).containsExactly("a/s");
  }

  @Test
  void noControlCharacterComesBack() throws IOException {
    Hit hit = NOTES.by("빨강").hits().getFirst();

    assertThat(hit.snippet().text() + hit.title().ko())
        .doesNotContain("\u001b", "\u0000", "\uDC00", "\uD800");
  }
}
