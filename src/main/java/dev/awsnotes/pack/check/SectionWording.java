package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Position;

/** Notes keep the house style. */
final class SectionWording implements SectionCheck {
  @Override
  public void check(NotesText text, Checked checked) {
    for (HouseStyle.Fault fault : HouseStyle.faults(text.notes().title(), text.lang(), checked)) {
      checked
          .out()
          .error(text.path(), text.notes().at(), fault.message().ko(), fault.message().en());
    }
    for (Placed.Text plain : text.all(Placed.Text.class)) {
      for (HouseStyle.Fault fault : HouseStyle.faults(plain.text(), text.lang(), checked)) {
        checked
            .out()
            .error(
                text.path(),
                new Position(plain.line(), plain.column() + fault.index()),
                fault.message().ko(),
                fault.message().en());
      }
    }
  }
}
