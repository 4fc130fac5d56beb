package dev.awsnotes.render;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Section;
import java.util.ArrayList;
import java.util.List;

/** A section of the notes as it is read. */
public final class SectionView {
  private SectionView() {}

  /** The section in the languages that are shown, one under the other. */
  public static List<Line> lines(
      Section section, List<Lang> languages, Look look, Messages messages) {
    List<Line> lines = new ArrayList<>();
    for (Lang lang : shown(section, languages)) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      List<Run> heading = new ArrayList<>();
      heading.add(Run.text(section.title().in(lang)));
      if (section.heading().beyond()) {
        heading.add(Run.text(" (" + messages.get("browse.beyond") + ")"));
      }
      lines.addAll(MarkdownRenderer.heading(2, heading, look));
      lines.add(Line.EMPTY);
      lines.addAll(MarkdownRenderer.render(section.body().in(lang), look, messages));
    }
    return lines;
  }

  /** A section that exists in one language only is shown once. */
  private static List<Lang> shown(Section section, List<Lang> languages) {
    boolean missing = languages.stream().anyMatch(lang -> !section.body().source().has(lang));
    return missing ? List.of(languages.getFirst()) : languages;
  }
}
