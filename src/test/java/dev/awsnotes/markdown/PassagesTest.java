package dev.awsnotes.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The outermost blocks of a text, with their lines and columns. */
class PassagesTest {
  private static List<Passage> passages(String... lines) {
    return new Passages().of(String.join("\n", lines) + "\n");
  }

  private static Passage.Line line(int number, int column, String text) {
    return new Passage.Line(number, column, text);
  }

  @Test
  void aHeadingIsItsTextWithoutMarks() {
    assertThat(passages("## Q: Which? ##", "", "###  Another"))
        .containsExactly(
            new Passage.Heading(line(1, 4, "Q: Which?")),
            new Passage.Heading(line(3, 6, "Another")));
  }

  @Test
  void aParagraphIsItsLinesAndAReferenceIsNothing() {
    assertThat(passages("One", "two.", "", "[id]: https://x.org", "", "Three."))
        .containsExactly(
            new Passage.Running(List.of(line(1, 1, "One"), line(2, 1, "two."))),
            new Passage.Running(List.of(line(6, 1, "Three."))));
  }

  @Test
  void codeKeepsItsFencesAndItsIndentAndWhatElseThereIsIsSomethingElse() {
    assertThat(passages("```java", "int a;", "```", "", "    indented", "", "---"))
        .containsExactly(
            new Passage.Code(
                List.of(line(1, 1, "```java"), line(2, 1, "int a;"), line(3, 1, "```"))),
            new Passage.Code(List.of(line(5, 1, "    indented"))),
            new Passage.Other());
  }

  @Test
  void aQuotationIsItsLinesWithoutMarksAndAnEmptyOneBetweenTwoBlocks() {
    assertThat(passages("> one", "> two", ">", "> > three", ">", "> - four"))
        .containsExactly(
            new Passage.Quote(
                List.of(
                    line(1, 3, "one"),
                    line(2, 3, "two"),
                    line(4, 5, ""),
                    line(4, 5, "three"),
                    line(6, 3, ""),
                    line(6, 3, "- four"))));
  }

  @Test
  void anEntryIsItsFirstParagraphAndTheQuotationsInIt() {
    assertThat(passages("- [x] right", "  > because", "", "  > and so", "- ```", "  code", "  ```"))
        .containsExactly(
            new Passage.Listing(
                List.of(
                    new Passage.Item(
                        List.of(line(1, 3, "[x] right")),
                        List.of(line(2, 5, "because"), line(4, 5, "and so"))),
                    new Passage.Item(List.of(), List.of()))));
  }
}
