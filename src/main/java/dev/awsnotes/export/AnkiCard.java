package dev.awsnotes.export;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import dev.awsnotes.quiz.Grader;
import dev.awsnotes.quiz.Presented;
import java.util.ArrayList;
import java.util.List;

/** The two sides of a card in one language, as HTML. */
final class AnkiCard {
  /** Of any number; what matters is that a question's options keep their order for ever. */
  private static final long SEED = 0;

  private static final LocalizedText CHOOSE = new LocalizedText("(정답 %d개)", "(%d right answers)");
  private static final LocalizedText ORDER = new LocalizedText("(순서대로)", "(put in order)");

  private final Presented presented;
  private final Lang lang;

  AnkiCard(Exported exported, Lang lang) {
    this.presented =
        Presented.of(exported.pack().id(), exported.module(), exported.question(), SEED);
    this.lang = lang;
  }

  /** What is asked, with the options. */
  String front() {
    Question question = presented.question();
    String stem = Html.of(question.stem().in(lang));
    return stem
        + switch (question) {
          case Question.Choice _ -> options();
          case Question.Multiple _ -> hint(CHOOSE.in(lang).formatted(presented.keys())) + options();
          case Question.Ordering _ -> hint(ORDER.in(lang)) + options();
          case Question.Matching matching -> sides(matching);
          case Question.Typed _ -> "";
        };
  }

  private static String hint(String text) {
    return "<p><i>" + Html.escaped(text) + "</i></p>";
  }

  private String options() {
    List<String> items = new ArrayList<>();
    presented.options().forEach(option -> items.add(inline(option.text())));
    return list("ol", items);
  }

  private String sides(Question.Matching matching) {
    List<String> lefts = new ArrayList<>();
    List<String> rights = new ArrayList<>();
    matching.matches().forEach(match -> lefts.add(inline(match.left())));
    char letter = 'a';
    for (int place : presented.order()) {
      rights.add(letter + ". " + inline(matching.matches().get(place).right()));
      letter++;
    }
    return list("ol", lefts) + list("ul", rights);
  }

  private String inline(Prose prose) {
    return Html.inline(prose.in(lang));
  }

  private static String list(String tag, List<String> items) {
    StringBuilder html = new StringBuilder("<").append(tag).append('>');
    items.forEach(item -> html.append("<li>").append(item).append("</li>"));
    return html.append("</").append(tag).append('>').toString();
  }

  /** The key first, with its reason; then why the others are not right. */
  String back() {
    return switch (presented.question()) {
      case Question.Choice _ -> keysThenOthers();
      case Question.Multiple _ -> keysThenOthers();
      case Question.Ordering ordering -> expected() + steps(ordering);
      case Question.Matching matching -> expected() + pairs(matching);
      case Question.Typed typed -> accepted(typed) + reason(typed.why());
    };
  }

  private String expected() {
    return "<p><b>" + Html.escaped(Grader.expected(presented)) + "</b></p>";
  }

  private String keysThenOthers() {
    StringBuilder keys = new StringBuilder();
    StringBuilder others = new StringBuilder();
    int number = 0;
    for (Question.Option option : presented.options()) {
      number++;
      if (option.correct()) {
        keys.append("<p><b>").append(number).append(".</b> ").append(inline(option.text()));
        keys.append("</p>").append(reason(option.why()));
      } else if (!option.why().source().isEmpty()) {
        others.append("<p>").append(number).append(". ").append(inline(option.why()));
        others.append("</p>");
      }
    }
    return others.isEmpty() ? keys.toString() : keys.append("<hr>").append(others).toString();
  }

  private String steps(Question.Ordering ordering) {
    List<String> items = new ArrayList<>();
    for (Question.Option step : ordering.steps()) {
      items.add(inline(step.text()) + reasonBelow(step.why()));
    }
    return list("ol", items);
  }

  private String pairs(Question.Matching matching) {
    List<String> items = new ArrayList<>();
    for (Question.Match match : matching.matches()) {
      items.add(inline(match.left()) + " = " + inline(match.right()) + reasonBelow(match.why()));
    }
    return list("ol", items);
  }

  private String accepted(Question.Typed typed) {
    List<String> own = lang == Lang.KO ? typed.acceptKo() : typed.acceptEn();
    List<String> other = lang == Lang.KO ? typed.acceptEn() : typed.acceptKo();
    String first = (own.isEmpty() ? other : own).getFirst();
    return "<p><b>" + Html.escaped(first) + "</b></p>";
  }

  private String reason(Prose why) {
    return why.source().isEmpty() ? "" : Html.of(why.in(lang));
  }

  private String reasonBelow(Prose why) {
    return why.source().isEmpty() ? "" : "<br>" + inline(why);
  }
}
