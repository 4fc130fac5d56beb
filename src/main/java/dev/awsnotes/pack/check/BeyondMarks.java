package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Facts;
import dev.awsnotes.pack.Lang;
import java.util.List;

/** What goes beyond the course is recognisable as such. */
final class BeyondMarks implements SectionCheck {
  @Override
  public void check(NotesText text, Checked checked) {
    String mark = text.lang() == Lang.KO ? "과정 너머:" : "Beyond the course:";
    List<String> beyond =
        text.facts(checked).stream().filter(Facts.Fact::beyond).map(Facts.Fact::id).toList();
    boolean marked =
        text.section().heading().beyond()
            || text.all(Placed.Heading.class).stream()
                .anyMatch(heading -> heading.text().startsWith(mark));
    if (!beyond.isEmpty() && !marked) {
      String facts = String.join(", ", beyond);
      checked
          .out()
          .error(
              text.path(),
              text.notes().at(),
              "과정 너머의 사실인데 표시(### "
                  + mark
                  + ")가 없는 절입니다: "
                  + text.notes().id()
                  + " ("
                  + facts
                  + ")",
              "tells facts beyond the course without a heading (### "
                  + mark
                  + "): "
                  + text.notes().id()
                  + " ("
                  + facts
                  + ")");
    }
  }
}
