package dev.awsnotes.render;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.Presented;
import java.util.ArrayList;
import java.util.List;

/** A question as it is asked. */
public final class QuestionView {
  private final Look look;
  private final Messages messages;

  /** Questions in this look. */
  public QuestionView(Look look, Messages messages) {
    this.look = look;
    this.messages = messages;
  }

  /** The question with its place in the session. */
  public List<Line> lines(Presented presented, int number, int total, List<Lang> languages) {
    Question question = presented.question();
    List<Line> lines = new ArrayList<>();
    String level = messages.get("quiz.difficulty", question.head().difficulty());
    lines.addAll(
        Paragraph.row(
            List.of(
                Run.of(messages.get("quiz.number", number, total), Role.HEADING),
                Run.of(presented.target(), Role.DIM),
                Run.of(level, Role.DIM)),
            look));
    lines.add(Line.EMPTY);
    lines.addAll(prose(question.stem(), languages));
    lines.add(Line.EMPTY);
    lines.addAll(choices(presented, languages));
    lines.addAll(Paragraph.of(instruction(presented), Role.DIM, look));
    return lines;
  }

  private String instruction(Presented presented) {
    return switch (presented.question().head().type()) {
      case CHOICE -> messages.get("quiz.choose-one");
      case MULTIPLE ->
          messages.get(
              "quiz.choose", presented.keys(), Examples.chosen(presented.keys(), presented.size()));
      case ORDERING -> messages.get("quiz.order", Examples.ordered(presented.size()));
      case MATCHING -> messages.get("quiz.match", Examples.matched(presented.size()));
      case TYPED -> messages.get("quiz.type");
    };
  }

  private List<Line> choices(Presented presented, List<Lang> languages) {
    List<Line> lines = new ArrayList<>();
    if (presented.question() instanceof Question.Matching matching) {
      for (int i = 0; i < matching.matches().size(); i++) {
        lines.addAll(entry((i + 1) + ".", matching.matches().get(i).left(), languages));
      }
      lines.add(Line.EMPTY);
      for (int i = 0; i < presented.size(); i++) {
        Prose right = matching.matches().get(presented.order().get(i)).right();
        lines.addAll(entry((char) ('a' + i) + ".", right, languages));
      }
    } else {
      List<Question.Option> options = presented.options();
      for (int i = 0; i < options.size(); i++) {
        lines.addAll(entry((i + 1) + ".", options.get(i).text(), languages));
      }
    }
    if (!lines.isEmpty()) {
      lines.add(Line.EMPTY);
    }
    return lines;
  }

  private List<Line> entry(String mark, Prose text, List<Lang> languages) {
    return hanging(Run.of(" " + mark + " ", Role.NUMBER), prose(text, languages, look.narrower(4)));
  }

  static List<Line> hanging(Run first, List<Line> lines) {
    List<Line> all = new ArrayList<>(lines.size());
    Run rest = Run.text(" ".repeat(first.width()));
    for (Line line : lines) {
      all.add(line.after(all.isEmpty() ? first : rest));
    }
    return all;
  }

  private List<Line> prose(Prose prose, List<Lang> languages) {
    return prose(prose, languages, look);
  }

  private List<Line> prose(Prose prose, List<Lang> languages, Look at) {
    List<Line> lines = new ArrayList<>(prose(prose.in(languages.getFirst()), at));
    if (languages.size() > 1 && !prose.source().ko().equals(prose.source().en())) {
      if (isLong(prose.in(languages.getLast()))) {
        lines.add(Line.EMPTY);
      }
      lines.addAll(prose(prose.in(languages.getLast()), at));
    }
    return lines;
  }

  private static boolean isLong(Document document) {
    return document.blocks().size() > 1
        || document.blocks().stream().anyMatch(Block.Code.class::isInstance);
  }

  private List<Line> prose(Document document, Look at) {
    return MarkdownRenderer.render(document, at, messages);
  }
}
