package dev.awsnotes.pack.check;

import dev.awsnotes.markdown.Placed;
import dev.awsnotes.pack.Nearest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An alert of a kind that there is not is shown as a quotation that begins with a bracket. */
final class AlertKinds implements SectionCheck {
  private static final Pattern KIND = Pattern.compile("\\[!([A-Za-z]{1,20})]");
  private static final List<String> KINDS =
      List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

  @Override
  public void check(NotesText text, Checked checked) {
    for (Placed.Text plain : text.all(Placed.Text.class)) {
      Matcher kind = KIND.matcher(plain.text());
      if (kind.lookingAt() && !KINDS.contains(kind.group(1).toUpperCase(Locale.ROOT))) {
        Optional<String> near = Nearest.to(kind.group(1), KINDS);
        String all = String.join(", ", KINDS);
        checked
            .out()
            .error(
                text.path(),
                NotesText.at(plain),
                "없는 알림입니다: "
                    + kind.group()
                    + " ("
                    + near.map(n -> "혹시 " + n + "?").orElse(all)
                    + ")",
                "no such alert: "
                    + kind.group()
                    + " ("
                    + near.map(n -> "did you mean " + n + "?").orElse(all)
                    + ")");
      }
    }
  }
}
