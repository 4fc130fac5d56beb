package dev.awsnotes.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a diagram is aligned. */
class DrawingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        ┌─ 이름 ─┐     ┌──────┐
        │ 함수   │────►│ 대상 │
        ├────┬───┤     └──┬───┘
        │ 가 │ 나│        │
        └────┴───┘        ▼
        """,
        // A tree begins like a box and has no bottom.
        """
               ┌───── root ─────┐
               │                │
          ┌────┴──┐      ┌──────┴─┐
          │ OU 가 │      │ OU 나  │
          └───────┘      └────────┘
        """,
        // Brackets below words, time lines, bars.
        """
        https://abc.example.com/prod
                └ id ┘          └──┘
                          ├──────┤
                           ├────┤ 15 ms
        worker            └── works ──> done
        """,
        "앱 ──로그인──► 풀\n   ◄──토큰───┘\n"
      })
  void is_aligned(String diagram) {
    assertThat(Drawing.of(diagram.lines().toList()).breaks()).isEmpty();
  }

  @Test
  void a_right_border_that_hangul_pushed_out_is_found_in_its_line() {
    String diagram =
        """
        ┌────────┐
        │ 함수    │
        │ code   │
        └────────┘
        """;
    assertThat(Drawing.of(diagram.lines().toList()).breaks())
        .extracting(Drawing.Break::line)
        .containsExactly(1);
  }

  @Test
  void a_bottom_that_is_too_long_is_found() {
    assertThat(Drawing.of("┌──┐\n│ab│\n└───┘".lines().toList()).breaks())
        .containsExactly(new Drawing.Break(2, 3, 3));
  }

  @Test
  void a_line_between_boxes_that_misses_by_one_is_found() {
    assertThat(Drawing.of("└─┬─┘\n   │\n   ▼".lines().toList()).breaks()).isNotEmpty();
  }
}
