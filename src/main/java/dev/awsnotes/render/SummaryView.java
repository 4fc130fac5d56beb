package dev.awsnotes.render;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.SectionHeading;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.quiz.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came of a session. */
public final class SummaryView {
  private static final String COMMAND = "aws-notes browse ";

  private final Look look;
  private final Messages messages;

  /** Summaries in this look. */
  public SummaryView(Look look, Messages messages) {
    this.look = look;
    this.messages = messages;
  }

  /** The sections in which wrong answers were given, in the order of the questions. */
  public static List<String> missed(Session session) {
    return List.copyOf(missedSections(session).keySet());
  }

  private static Map<String, Presented> missedSections(Session session) {
    Map<String, Presented> missed = new LinkedHashMap<>();
    for (Session.Result result : session.results()) {
      if (!result.skipped() && !result.grade().correct()) {
        missed.putIfAbsent(result.presented().target(), result.presented());
      }
    }
    return missed;
  }

  /**
   * The score, and the sections to read after wrong answers.
   *
   * @param numbered whether a number opens a section, as in the shell; else the command is told
   */
  public List<Line> lines(Session session, List<Lang> languages, boolean numbered) {
    List<Line> lines = new ArrayList<>();
    String score =
        session.asked() == 0
            ? messages.get("quiz.summary.none")
            : messages.get("quiz.summary", session.asked(), session.correct());
    lines.addAll(Paragraph.of(score, Role.HEADING, look));
    long skipped = session.results().stream().filter(Session.Result::skipped).count();
    if (skipped > 0) {
      lines.addAll(Paragraph.of(messages.get("quiz.summary.skipped", skipped), Role.DIM, look));
    }
    Map<String, Presented> missed = missedSections(session);
    if (!missed.isEmpty()) {
      String read = messages.get(numbered ? "quiz.summary.open" : "quiz.summary.read");
      lines.addAll(Paragraph.of(read, Role.TEXT, look));
      int number = 0;
      for (Map.Entry<String, Presented> each : missed.entrySet()) {
        number++;
        lines.addAll(section(each.getKey(), each.getValue(), numbered ? number : 0, languages));
      }
    }
    return lines;
  }

  private List<Line> section(String target, Presented presented, int number, List<Lang> languages) {
    String wanted = presented.question().head().section();
    String title = "";
    for (SectionHeading heading : presented.module().contents()) {
      if (heading.id().equals(wanted)) {
        title = ContentsView.title(heading.title(), languages);
      }
    }
    Run first = number == 0 ? Run.text("  ") : Run.of("  " + number + "  ", Role.NUMBER);
    List<Run> runs = new ArrayList<>();
    runs.add(Run.text(number == 0 ? COMMAND : ""));
    runs.add(Run.of(target, Role.STRONG));
    runs.add(Run.of("  " + title, Role.DIM));
    return Wrap.lines(runs, look.width(), first, Run.text(" ".repeat(first.width())));
  }
}
