package dev.awsnotes.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.markdown.Block.AlertKind;
import dev.awsnotes.markdown.Block.Alignment;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Markdown as a tree. */
class MarkdownParserTest {
  private final MarkdownParser parser = new MarkdownParser();

  private List<Block> blocks(String markdown) {
    return parser.parse(markdown).blocks();
  }

  private static Span text(String text) {
    return new Span.Text(text);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(List.of(text(text)));
  }

  @Test
  void nothingIsNothing() {
    assertThat(parser.parse("")).isEqualTo(Document.EMPTY);
    assertThat(parser.parse(" \n\n\t\n").isEmpty()).isTrue();
  }

  @Test
  void paragraphsAreParted() {
    assertThat(blocks("One\ntwo.\n\nThree."))
        .containsExactly(paragraph("One two."), paragraph("Three."));
  }

  @Test
  void spansAreNested() {
    assertThat(blocks("a *b **c** `d`* [e *f*](https://x.org/ \"title\") ![g](h.png)"))
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    text("a "),
                    new Span.Emphasis(
                        List.of(
                            text("b "),
                            new Span.Strong(List.of(text("c"))),
                            text(" "),
                            new Span.Code("d"))),
                    text(" "),
                    new Span.Link(
                        "https://x.org/",
                        List.of(text("e "), new Span.Emphasis(List.of(text("f"))))),
                    text(" "),
                    new Span.Link("h.png", List.of(text("g"))))));
  }

  @Test
  void emphasisWorksBesideHangul() {
    assertThat(blocks("키는 *파티션*을 정한다"))
        .containsExactly(
            new Block.Paragraph(
                List.of(text("키는 "), new Span.Emphasis(List.of(text("파티션"))), text("을 정한다"))));
  }

  @ParameterizedTest
  @CsvSource({"'a  \nb'", "'a\\\nb'"})
  void aHardBreakIsKeptAndASoftOneIsASpace(String hard) {
    assertThat(blocks(hard))
        .containsExactly(new Block.Paragraph(List.of(text("a"), new Span.LineBreak(), text("b"))));
  }

  @Test
  void entitiesAndEscapesAreCharacters() {
    assertThat(blocks("&lt;b&gt; \\*no\\* &amp; &copy;"))
        .containsExactly(paragraph("<b> *no* & ©"));
  }

  @Test
  void htmlIsShownAsItIsWritten() {
    assertThat(blocks("a <b>c</b>")).containsExactly(paragraph("a <b>c</b>"));
    assertThat(blocks("<div>\nx\n</div>")).containsExactly(paragraph("<div>\nx\n</div>"));
  }

  @Test
  void headingsHaveLevels() {
    assertThat(blocks("### Three\n\n###### Six\n\nSetext\n---"))
        .containsExactly(
            new Block.Heading(3, List.of(text("Three"))),
            new Block.Heading(6, List.of(text("Six"))),
            new Block.Heading(2, List.of(text("Setext"))));
  }

  @Test
  void listsAreNestedAndNumbered() {
    Block inner = new Block.Listing(-1, List.of(List.of(paragraph("c"))));
    assertThat(blocks("- a\n- b\n  - c"))
        .containsExactly(
            new Block.Listing(
                -1, List.of(List.of(paragraph("a")), List.of(paragraph("b"), inner))));
    Block.Listing numbered = (Block.Listing) blocks("3. a\n4. b").getFirst();
    assertThat(numbered.ordered()).isTrue();
    assertThat(numbered.start()).isEqualTo(3);
    assertThat(numbered.items()).hasSize(2);
    assertThat(((Block.Listing) blocks("0. a").getFirst()).ordered()).isTrue();
  }

  @Test
  void codeKeepsItsTextAndItsLanguage() {
    assertThat(blocks("```JSON title=x\n{\n  \"a\": 1\n}\n```"))
        .containsExactly(new Block.Code("json", "{\n  \"a\": 1\n}\n"));
    assertThat(blocks("~~~\n*a*\n~~~")).containsExactly(new Block.Code("", "*a*\n"));
    assertThat(blocks("    indented")).containsExactly(new Block.Code("", "indented\n"));
    assertThat(blocks("```sh\nnever closed"))
        .containsExactly(new Block.Code("sh", "never closed\n"));
  }

  @ParameterizedTest
  @EnumSource(AlertKind.class)
  void anAlertIsAQuoteThatSaysSo(AlertKind kind) {
    Block alert = new Block.Alert(kind, List.of(paragraph("Mind this.")));
    assertThat(blocks("> [!" + kind + "]\n> Mind this.")).containsExactly(alert);
    assertThat(blocks("> [!" + kind.name().toLowerCase(java.util.Locale.ROOT) + "]\n> Mind this."))
        .containsExactly(alert);
    assertThat(blocks("> [!" + kind + "]\n>\n> Mind this.")).containsExactly(alert);
  }

  @Test
  void anAlertKeepsItsMarkup() {
    assertThat(blocks("> [!NOTE]\n> **Mind** `this`.\n>\n> - and this"))
        .containsExactly(
            new Block.Alert(
                AlertKind.NOTE,
                List.of(
                    new Block.Paragraph(
                        List.of(
                            new Span.Strong(List.of(text("Mind"))),
                            text(" "),
                            new Span.Code("this"),
                            text("."))),
                    new Block.Listing(-1, List.of(List.of(paragraph("and this")))))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"> [!HINT]\n> x", "> plain", "> see [!NOTE]", "> ![NOTE](x)", "> - [!NOTE]"})
  void anyOtherQuoteIsAQuote(String markdown) {
    assertThat(blocks(markdown)).singleElement().isInstanceOf(Block.Quote.class);
  }

  @Test
  void aTableHasAlignmentsAHeadAndRows() {
    Block.Table table =
        (Block.Table)
            blocks("| a | b | c | d |\n|---|:--|:-:|--:|\n| *1* | 2 \\| 3 | `x` | |\n").getFirst();
    assertThat(table.alignments())
        .containsExactly(Alignment.LEFT, Alignment.LEFT, Alignment.CENTER, Alignment.RIGHT);
    assertThat(table.head().stream().map(Span::plain)).containsExactly("a", "b", "c", "d");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().getFirst().stream().map(Span::plain))
        .containsExactly("1", "2 | 3", "x", "");
  }

  @Test
  void everyRowHasAsManyCellsAsTheHead() {
    Block.Table table = (Block.Table) blocks("|a|b|\n|-|-|\n|1|\n|1|2|3|\n").getFirst();
    assertThat(table.rows()).allMatch(row -> row.size() == 2);
  }

  @Test
  void aTableMayHaveNoRows() {
    assertThat(((Block.Table) blocks("|a|\n|-|\n").getFirst()).rows()).isEmpty();
  }

  @Test
  void ruleAndDefinition() {
    assertThat(blocks("***")).containsExactly(new Block.Rule());
    assertThat(blocks("[a][1]\n\n[1]: https://x.org/"))
        .containsExactly(
            new Block.Paragraph(List.of(new Span.Link("https://x.org/", List.of(text("a"))))));
  }

  @Test
  void plainTextHasNoMarkupAndKeepsTables() {
    assertThat(
            parser
                .parse(
                    "# H\n\n> [!TIP]\n> **b** `c`\n\n|x|y|\n|-|-|\n|1|2|\n\n```sh\nls\n```\n\n- i")
                .plain())
        .isEqualTo("H\nb c\nx | y | \n1 | 2 | \nls\n\ni");
  }

  @Test
  void partsAreCutAtHeadingsWithTheirLines() {
    List<MarkdownParser.Part> parts =
        parser.parts("before\n\n# Title\n\nintro\n\n## One\n\na\n\n### Deep\n\nb\n\n## Two\n", 2);
    assertThat(parts).extracting(MarkdownParser.Part::level).containsExactly(0, 1, 2, 2);
    assertThat(parts).extracting(MarkdownParser.Part::line).containsExactly(1, 3, 7, 15);
    assertThat(parts)
        .extracting(part -> Span.plain(part.heading()))
        .containsExactly("", "Title", "One", "Two");
    assertThat(parts.get(2).firstLine()).isEqualTo(9);
    assertThat(parts.get(2).lastLine()).isEqualTo(13);
    assertThat(parts.get(3).lastLine()).isLessThan(parts.get(3).firstLine());
    assertThat(parts.get(2).body().blocks()).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> ",
        "- ",
        "1. ",
        "  - ",
        "*",
        "_a_ ",
        "[",
        "![",
        "**a ",
        "`",
        "(",
        "<",
        "| ",
        "[a](",
        "&",
        "\\",
        "~~~\n",
        "#\n",
        "[!NOTE]\n> "
      })
  void hostileRepetitionIsReadQuicklyAndNeverFails(String one) {
    Document document =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> parser.parse(one.repeat(20_000) + "end"));
    assertThat(document.plain()).isNotNull();
  }

  @Test
  void hostileNestingBecomesAShallowTree() {
    String deep = "> - ".repeat(5_000) + "x";
    assertThat(depth(parser.parse(deep).blocks())).isBetween(2, 60);
    assertThat(parser.parse(deep).plain()).contains("x");
  }

  private static int depth(List<Block> blocks) {
    int deepest = 0;
    for (Block block : blocks) {
      deepest =
          Math.max(
              deepest,
              switch (block) {
                case Block.Quote quote -> 1 + depth(quote.blocks());
                case Block.Listing list ->
                    1 + list.items().stream().mapToInt(MarkdownParserTest::depth).max().orElse(0);
                default -> 1;
              });
    }
    return deepest;
  }

  /** Blocks are bounded by the parser itself. */
  @ParameterizedTest
  @CsvSource({
    "*, *",
    "**, **",
    "'![', '](x)'",
  })
  void whatIsNestedDeeperThanAnyNoteNeedsIsCutOff(String open, String close) {
    String nested = (open + "a ").repeat(40) + "z" + (" b" + close).repeat(40);
    assertThat(spanDepth(spans(nested))).isBetween(24, 25);
    String shallow = (open + "a ").repeat(20) + "z" + (" b" + close).repeat(20);
    assertThat(spanDepth(spans(shallow))).isEqualTo(20);
    assertThat(Span.plain(spans(shallow))).contains("z");
  }

  private List<Span> spans(String markdown) {
    return ((Block.Paragraph) blocks(markdown).getFirst()).spans();
  }

  private static int spanDepth(List<Span> spans) {
    int deepest = 0;
    for (Span span : spans) {
      List<Span> inside =
          switch (span) {
            case Span.Emphasis e -> e.spans();
            case Span.Strong s -> s.spans();
            case Span.Link l -> l.spans();
            default -> null;
          };
      deepest = inside == null ? deepest : Math.max(deepest, 1 + spanDepth(inside));
    }
    return deepest;
  }

  @Test
  void aRemarkToWhoeverEditsTheFileIsNotShown() {
    assertThat(blocks("<!-- a remark -->\n\nText <!-- another --> here."))
        .containsExactly(paragraph("Text  here."));
    assertThat(blocks("<!-- a --> text -->")).hasSize(1);
    assertThat(parser.parse("Text").isEmpty()).isFalse();
  }

  @Test
  void aListWithBulletsHasNoNumbers() {
    assertThat(((Block.Listing) blocks("- a").getFirst()).ordered()).isFalse();
    assertThat(((Block.Listing) blocks("0. a").getFirst()).ordered()).isTrue();
  }

  @Test
  void theTextOfALinkAndAHardBreakIsPlainText() {
    assertThat(parser.parse("see [the *guide*](https://x.org)\\\nhere").plain())
        .isEqualTo("see the guide\nhere");
  }
}
