package dev.awsnotes.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands where in a Markdown text. */
class OutlineTest {
  private final Outline outline = new Outline();

  @Test
  void tells_lines_of_the_file_and_columns_of_the_line() {
    List<Placed> placed = outline.of("가 [b](https://x.example/) `c`\n\n### D\n", 10);
    assertThat(placed)
        .containsExactly(
            new Placed.Text(10, 1, "가 "),
            new Placed.Link(10, 3, "https://x.example/"),
            new Placed.Text(10, 4, "b"),
            new Placed.Text(10, 26, " "),
            new Placed.Heading(12, 1, 3, "D"),
            new Placed.Text(12, 5, "D"));
  }

  @Test
  void code_begins_on_the_line_after_its_fence_also_inside_a_list() {
    assertThat(outline.of("- a\n\n  ```json\n  {\n  }\n  ```\n", 1))
        .contains(new Placed.Code(4, 3, "json", List.of("{", "}")));
  }

  @Test
  void rows_are_counted_as_written() {
    assertThat(outline.of("|a|b|\n|-|-|\n|1|\n|1|2|3|\n|`1 \\| 1`|2\n", 1))
        .contains(
            new Placed.Table(
                1,
                1,
                2,
                List.of(new Placed.Row(3, 1), new Placed.Row(4, 3), new Placed.Row(5, 2))));
  }

  @Test
  void an_alert_is_no_mere_quotation() {
    assertThat(outline.of("> [!TIP]\n> a\n\n> b\n", 1))
        .filteredOn(Placed.Alert.class::isInstance)
        .containsExactly(new Placed.Alert(1, 1));
  }
}
