package dev.awsnotes.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, however it is put together. */
class MarkdownLawsTest {
  @Provide
  Arbitrary<String> markdown() {
    return Arbitraries.of(
            "a",
            "가",
            " ",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "`",
            "```",
            "#",
            "## ",
            "> ",
            "- ",
            "1. ",
            "[",
            "]",
            "(",
            ")",
            "!",
            "|",
            "|-|-|",
            "\\",
            "<",
            ">",
            "&amp;",
            "[!NOTE]",
            "{#id}",
            "https://x.org",
            "\t",
            "    ",
            "\u0000",
            "\u001b",
            "\u202e",
            "🙂")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Property
  void everyTextIsADocument(@ForAll("markdown") String markdown) {
    assertThat(new MarkdownParser().parse(markdown).plain()).isNotNull();
    assertThat(new MarkdownParser().parts(markdown, 2)).isNotNull();
  }

  @Property
  void theSameTextIsTheSameDocument(@ForAll("markdown") String markdown) {
    assertThat(new MarkdownParser().parse(markdown))
        .isEqualTo(new MarkdownParser().parse(markdown));
  }

  @Property
  void cuttingLosesNoText(@ForAll("markdown") String markdown) {
    StringBuilder parts = new StringBuilder();
    for (MarkdownParser.Part part : new MarkdownParser().parts(markdown, 2)) {
      parts.append(Span.plain(part.heading())).append(part.body().plain());
    }
    assertThat(letters(parts.toString()))
        .isEqualTo(letters(new MarkdownParser().parse(markdown).plain()));
  }

  private static String letters(String text) {
    return text.replaceAll("[^a가]", "");
  }
}
