package dev.awsnotes.render;

import dev.awsnotes.quiz.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a session. */
public final class SummaryView {
  private SummaryView() {}

  /** The score, and the sections to read after wrong answers. */
  public static List<Line> lines(Session session, Messages messages) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        Line.of(
            Run.of(
                messages.get("quiz.summary", session.asked(), session.correct()), Role.HEADING)));
    long skipped = session.results().stream().filter(Session.Result::skipped).count();
    if (skipped > 0) {
      lines.add(Line.of(messages.get("quiz.summary.skipped", skipped), Role.DIM));
    }
    Map<String, Integer> missed = new LinkedHashMap<>();
    for (Session.Result result : session.results()) {
      if (!result.skipped() && !result.grade().correct()) {
        missed.merge(result.presented().target(), 1, Integer::sum);
      }
    }
    if (!missed.isEmpty()) {
      lines.add(Line.text(messages.get("quiz.summary.read")));
      missed.forEach(
          (target, count) ->
              lines.add(Line.of(Run.text("  aws-notes browse "), Run.of(target, Role.STRONG))));
    }
    return lines;
  }
}
