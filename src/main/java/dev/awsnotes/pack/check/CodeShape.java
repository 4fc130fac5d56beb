package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Position;
import dev.awsnotes.text.DisplayWidth;

/** Code and diagrams are never wrapped, so they fit a terminal of 80 columns with its margin. */
final class CodeShape implements SectionCheck {
  private static final int WIDTH = 76;

  @Override
  public void check(NotesText text, Checked checked) {
    for (Placed.Code code : text.all(Placed.Code.class)) {
      if (code.language().isEmpty()) {
        checked.blame(
            text.path(),
            NotesText.at(code),
            "코드의 언어가 없습니다 (```json, ```bash, ```text ...)",
            "code without a language (```json, ```bash, ```text ...)");
      }
      for (int i = 0; i < code.lines().size(); i++) {
        int width = DisplayWidth.of(code.lines().get(i));
        if (width > WIDTH) {
          checked.blame(
              text.path(),
              new Position(code.line() + i, code.column()),
              "코드 한 줄은 76칸까지입니다 (지금 " + width + "칸)",
              "a line of code takes at most 76 columns (here " + width + ")");
        }
      }
    }
  }
}
