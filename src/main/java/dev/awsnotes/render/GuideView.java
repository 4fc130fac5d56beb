package dev.awsnotes.render;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.quiz.GuideCoverage;
import dev.awsnotes.review.Mastery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The exam guide: what of it the content covers, and how the learner stands on it. */
public final class GuideView {
  private static final int BAR = 12;

  private final Look look;
  private final Messages messages;
  private final List<Lang> languages;

  /** The guide in this look. */
  public GuideView(Look look, Messages messages, List<Lang> languages) {
    this.look = look;
    this.messages = messages;
    this.languages = languages;
  }

  /**
   * Domains and tasks.
   *
   * @param mastery how well these questions are known
   */
  public List<Line> lines(GuideCoverage coverage, Function<List<String>, Mastery> mastery) {
    List<Line> lines = new ArrayList<>();
    String title = ContentsView.title(coverage.blueprint().title(), languages);
    lines.addAll(Paragraph.of(title, Role.HEADING, look));
    if (!coverage.blueprint().note().isEmpty()) {
      lines.addAll(dim(coverage.blueprint().note().in(languages.getFirst())));
    }
    lines.addAll(dim(messages.get("guide.weight", coverage.weight())));
    for (GuideCoverage.OfDomain domain : coverage.domains()) {
      lines.add(Line.EMPTY);
      String name = ContentsView.title(domain.part().title(), languages);
      lines.addAll(
          Wrap.lines(
              List.of(
                  Run.of(messages.get("guide.domain", name, domain.part().weight()), Role.STRONG),
                  Run.of("  " + degree(domain.degree()), role(domain.degree()))),
              look.width()));
      lines.addAll(standing("  ", mastery.apply(domain.questions())));
      for (GuideCoverage.OfTask task : domain.tasks()) {
        lines.addAll(task(task, mastery.apply(task.questions())));
      }
    }
    return lines;
  }

  private List<Line> task(GuideCoverage.OfTask task, Mastery mastery) {
    Run first =
        Run.of("  " + mark(task.degree()) + " " + task.task().id() + "  ", role(task.degree()));
    String title = ContentsView.title(task.task().title(), languages);
    String figures =
        messages.get("guide.task", degree(task.degree()), task.told(), task.questions().size());
    List<Line> lines =
        new ArrayList<>(
            Wrap.lines(
                List.of(Run.text(title), Run.of(" (" + figures + ")", Role.DIM)),
                look.width(),
                first,
                Run.text(" ".repeat(first.width()))));
    if (task.degree() != GuideCoverage.Degree.NOT) {
      lines.addAll(standing(" ".repeat(first.width()), mastery));
    }
    return lines;
  }

  private List<Line> standing(String indent, Mastery mastery) {
    Run margin = Run.text(indent);
    String figures =
        mastery.practised() == 0
            ? messages.get("stats.untouched", mastery.questions())
            : messages.get(
                "stats.standing",
                Figures.percent(mastery.recall()),
                mastery.practised(),
                mastery.questions());
    boolean bar = indent.length() + BAR + 1 + Width.of(figures) <= look.width();
    if (look.plain() || !bar) {
      return Wrap.lines(List.of(Run.text(figures)), look.width(), margin, margin);
    }
    return List.of(
        Line.of(
            margin,
            Bar.of(mastery.expected(), mastery.coverage(), BAR, Role.NUMBER),
            Run.text(" " + figures)));
  }

  private List<Line> dim(String text) {
    return Wrap.lines(List.of(Run.of(text, Role.DIM)), look.width());
  }

  private String degree(GuideCoverage.Degree degree) {
    return messages.get("guide.degree." + degree);
  }

  private static String mark(GuideCoverage.Degree degree) {
    return switch (degree) {
      case COVERED -> "+";
      case PARTLY -> "~";
      case NOT -> "-";
    };
  }

  private static Role role(GuideCoverage.Degree degree) {
    return switch (degree) {
      case COVERED -> Role.RIGHT;
      case PARTLY -> Role.ALERT;
      case NOT -> Role.WRONG;
    };
  }
}
