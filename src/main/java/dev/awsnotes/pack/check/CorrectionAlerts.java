package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Facts;
import java.util.List;

/** What one often hears, or what was so, is set right in an alert. */
final class CorrectionAlerts implements SectionCheck {
  @Override
  public void check(NotesText text, Checked checked) {
    List<String> corrected =
        text.facts(checked).stream()
            .filter(fact -> fact.verdict().needsAlert())
            .map(Facts.Fact::id)
            .toList();
    if (!corrected.isEmpty() && text.all(Placed.Alert.class).isEmpty()) {
      String facts = String.join(", ", corrected);
      checked
          .out()
          .error(
              text.path(),
              text.notes().at(),
              "바로잡은 사실을 말하지만 알림(> [!IMPORTANT] 등)이 없는 절입니다: "
                  + text.notes().id()
                  + " ("
                  + facts
                  + ")",
              "tells corrected or outdated facts without an alert (> [!IMPORTANT] or the like): "
                  + text.notes().id()
                  + " ("
                  + facts
                  + ")");
    }
  }
}
