package dev.awsnotes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.cli.MessageFile;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.markdown.Outline;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Look;
import dev.awsnotes.render.MarkdownRenderer;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Printer;
import dev.awsnotes.render.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever stands in a note, it is read, laid out, and says nothing to the terminal. */
class MarkdownFuzzTest {
  static final String NOTE =
      """
      # DynamoDB {#top}

      A table has a **partition key**, `code`, _more_ and a [link](https://docs.aws.amazon.com/).

      ## 보조 인덱스 {#gsi}

      > [!IMPORTANT]
      > One often hears that a GSI is *strongly* consistent.

      | kind | key | 일관성 |
      |:-----|:---:|-------:|
      | GSI  | any | `eventual` |
      | LSI  | same | both |

      1. first
         - nested
           > quoted
      2. second

      ```json
      {"Effect": "Deny", "Action": "s3:*"}
      ```

      - [ ] open
      - [x] done

      Q: What does GSI mean?
      A: Global secondary index

      Sources: [SQS](https://docs.aws.amazon.com/sqs/). Checked: 2026-11-23
      ---
      """;

  private static final Messages MESSAGES = MessageFile.load(Lang.EN);
  private static final int[] WIDTHS = {1, 8, 40, 80};

  @Test
  void aNoteCannotHarm() {
    Fuzz.attack(
        List.of(NOTE),
        3_000,
        200_000,
        input -> {
          Document document = new MarkdownParser().parse(input);
          new MarkdownParser().parts(input, 2);
          new Outline().of(input, 1);
          int width = WIDTHS[input.length() % WIDTHS.length];
          Look look = new Look(width, Theme.NONE, input.length() % 2 == 0, false);
          List<Line> lines = MarkdownRenderer.render(document, look, MESSAGES);
          assertThat(Printer.text(lines, look).chars()).noneMatch(Terminal::obeys);
        });
  }
}
