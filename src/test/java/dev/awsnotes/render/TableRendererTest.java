package dev.awsnotes.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.markdown.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables on screens of some widths. */
class TableRendererTest {
  private static final String AMOUNTS =
      """
      | Name | Size | Kind |
      |:-----|-----:|:----:|
      | 표   | 4 KB | a    |
      | item | 400 KB | table |
      """;

  private static List<String> lines(String markdown, int width, boolean plain) {
    Block.Table table = (Block.Table) new MarkdownParser().parse(markdown).blocks().getFirst();
    return new TableRenderer(new Look(width, Theme.NONE, plain, false))
        .lines(table, spans -> List.of(Run.text(Span.plain(spans)))).stream()
            .map(Line::plain)
            .toList();
  }

  /** Hangul is two columns wide; nothing hangs over at the end of a line. */
  @Test
  void columnsAreAlignedToTheLeftTheRightAndTheMiddle() {
    assertThat(lines(AMOUNTS, 40, false))
        .containsExactly(
            "Name |   Size | Kind",
            "-----+--------+------",
            "표   |   4 KB |   a",
            "item | 400 KB | table");
  }

  @Test
  void theWidestColumnGivesWayAndTallRowsAreKeptApart() {
    String text =
        """
        | A | B |
        |---|---|
        | x | one two three four |
        | y | five |
        """;
    assertThat(lines(text, 15, false))
        .containsExactly(
            "A | B",
            "--+------------",
            "x | one two",
            "  | three four",
            "  |            ",
            "y | five");
  }

  /** Three columns of six and two gaps of three are 24. */
  @Test
  void whereThereIsNoRoomForColumnsRowsAreLists() {
    assertThat(lines(AMOUNTS, 24, false).get(1)).startsWith("-----+");
    assertThat(lines(AMOUNTS, 23, false))
        .containsExactly(
            "- Name: 표",
            "  Size: 4 KB",
            "  Kind: a",
            "- Name: item",
            "  Size: 400 KB",
            "  Kind: table");
  }

  @Test
  void aScreenReaderGetsListsWithoutMarksAndAnEmptyLineBetween() {
    assertThat(lines(AMOUNTS, 80, true))
        .containsExactly(
            "Name: 표", "Size: 4 KB", "Kind: a", "", "Name: item", "Size: 400 KB", "Kind: table");
  }
}
