package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Position;
import java.util.List;

/** A fence that is never closed makes code of all that follows, the sources included. */
final class Fences implements SectionCheck {
  private static final List<String> BEGINNINGS =
      List.of("Sources:", "출처:", "```json", "```bash", "```java", "```http", "```text");

  @Override
  public void check(NotesText text, Checked checked) {
    for (Placed.Code code : text.all(Placed.Code.class)) {
      for (int i = 0; i < code.lines().size(); i++) {
        String line = code.lines().get(i).strip();
        boolean swallowed = BEGINNINGS.stream().anyMatch(line::startsWith);
        if (swallowed && !code.language().equals("markdown")) {
          checked
              .out()
              .error(
                  text.path(),
                  new Position(Math.max(1, code.line() - 1), 1),
                  "코드가 닫히지 않아(```) " + (code.line() + i) + "번째 줄까지 코드입니다",
                  "a fence (```) that is not closed: line " + (code.line() + i) + " is code");
          break;
        }
      }
    }
  }
}
