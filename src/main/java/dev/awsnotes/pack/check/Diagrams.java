package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Position;

/** Boxes drawn as text close, with Hangul two columns wide. */
final class Diagrams implements SectionCheck {
  @Override
  public void check(NotesText text, Checked checked) {
    for (Placed.Code code : text.all(Placed.Code.class)) {
      for (Drawing.Break broken : Drawing.of(code.lines()).breaks()) {
        checked
            .out()
            .error(
                text.path(),
                new Position(code.line() + broken.line(), code.column() + broken.index()),
                "그림의 세로선이 맞지 않습니다 (" + (broken.column() + 1) + "번째 칸)",
                "a vertical line of the diagram is not aligned (in column "
                    + (broken.column() + 1)
                    + ")");
      }
    }
  }
}
