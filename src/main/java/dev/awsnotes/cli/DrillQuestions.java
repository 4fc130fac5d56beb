package dev.awsnotes.cli;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.DrillItem;
import dev.awsnotes.drill.Lure;
import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.Span;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.quiz.Presented;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Drill items as questions, so that they are shown, answered and scheduled like any other. */
final class DrillQuestions {
  private static final int DIFFICULTY = 2;

  private DrillQuestions() {}

  /** The item as multiple choice: the answer among usual wrong ones. */
  static Presented choice(Drill drill, Module module, long seed) {
    DrillItem item = drill.make(seed);
    List<Question.Option> options = new ArrayList<>();
    for (Answer answer : item.options(new Random(seed))) {
      boolean correct = answer.canonical().equals(item.answer().canonical());
      LocalizedText why = correct ? item.working() : misconception(item, answer);
      options.add(new Question.Option(prose(answer.label()), correct, prose(why)));
    }
    Question question =
        new Question.Choice(
            head(drill, QuestionType.CHOICE), item.prompt(), List.copyOf(options), evidence());
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      order.add(i);
    }
    return new Presented(Pack.BUNDLED, module, question, List.copyOf(order));
  }

  /** The item as a question whose answer is typed. */
  static Presented typed(Drill drill, Module module, DrillItem item) {
    List<String> accepted = List.of(item.answer().canonical());
    Question question =
        new Question.Typed(
            head(drill, QuestionType.TYPED),
            item.prompt(),
            accepted,
            accepted,
            prose(item.working()),
            evidence());
    return new Presented(Pack.BUNDLED, module, question, List.of());
  }

  /**
   * What was answered, for the journal. Numbers of options would say nothing there: each item has
   * its own.
   */
  static String given(Presented presented, dev.awsnotes.quiz.Answer answer) {
    if (!(answer instanceof dev.awsnotes.quiz.Answer.Chosen chosen)) {
      return presented.inBankTerms(answer);
    }
    List<String> texts = new ArrayList<>();
    for (int number : chosen.numbers()) {
      texts.add(presented.options().get(number - 1).text().source().en());
    }
    return String.join(", ", texts);
  }

  private static LocalizedText misconception(DrillItem item, Answer answer) {
    for (Lure lure : item.lures()) {
      if (lure.answer().canonical().equals(answer.canonical())) {
        return lure.misconception();
      }
    }
    return LocalizedText.EMPTY;
  }

  static QuestionHead head(Drill drill, QuestionType type) {
    return new QuestionHead(
        DrillId.of(drill.name()),
        1,
        type,
        drill.section(),
        Domain.DEVELOPMENT,
        DIFFICULTY,
        List.of(),
        List.of(),
        List.of());
  }

  private static Question.Evidence evidence() {
    return new Question.Evidence(List.of(), List.of(), "");
  }

  /** A text whose line breaks stand. */
  static Prose prose(LocalizedText text) {
    return new Prose(text, document(text.ko()), document(text.en()));
  }

  private static Document document(String text) {
    List<Span> spans = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (!spans.isEmpty()) {
        spans.add(new Span.LineBreak());
      }
      spans.add(new Span.Text(line));
    }
    return new Document(List.of(new Block.Paragraph(spans)));
  }
}
