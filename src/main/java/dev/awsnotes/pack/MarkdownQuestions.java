package dev.awsnotes.pack;

import dev.awsnotes.markdown.Passage;
import dev.awsnotes.markdown.Passages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the questions that stand in a file of notes: {@code Q:} and {@code A:} lines, lists of
 * boxes below what asks something, and texts with gaps. Code never holds any.
 */
final class MarkdownQuestions {
  private final Passages passages;
  private final QuestionMaker maker;
  private @Nullable QuestionDraft draft;

  private MarkdownQuestions(Passages passages, QuestionMaker maker) {
    this.passages = passages;
    this.maker = maker;
  }

  /** Hands all questions of a text to their maker, in the order in which they stand. */
  static void find(String text, Passages passages, QuestionMaker maker) {
    if (QuestionMarks.mayStandIn(text)) {
      new MarkdownQuestions(passages, maker).read(text);
    }
  }

  private void read(String text) {
    for (Passage passage : passages.of(text)) {
      switch (passage) {
        case Passage.Heading heading -> {
          finish();
          perhaps(heading.line());
        }
        case Passage.Running running -> running(running.lines());
        case Passage.Code code -> {
          if (draft != null && !draft.answered()) {
            draft.addCode(code.lines());
          } else {
            finish();
          }
        }
        case Passage.Quote quote -> {
          if (draft != null && draft.answered()) {
            draft.addWhy(quote.lines());
          } else {
            finish();
          }
        }
        case Passage.Listing list -> list(list.items());
        case Passage.Other _ -> finish();
      }
    }
    finish();
  }

  private void running(List<Passage.Line> lines) {
    boolean marked = false;
    List<Passage.Line> plain = new ArrayList<>();
    for (Passage.Line line : lines) {
      Optional<Passage.Line> question = QuestionMarks.question(line);
      Optional<Passage.Line> answer = QuestionMarks.answer(line);
      if (question.isPresent()) {
        finish();
        draft = new QuestionDraft(question.get(), true);
        marked = true;
      } else if (answer.isPresent()) {
        answer(answer.get(), plain, marked);
        marked = true;
      } else if (marked && draft != null) {
        draft.goOn(line.text());
      } else {
        plain.add(line);
      }
    }
    if (!marked) {
      finish();
      plain(plain);
    }
  }

  private void answer(Passage.Line answer, List<Passage.Line> plain, boolean marked) {
    if (!marked && !plain.isEmpty()) {
      // A paragraph that asks and goes on with A: in its next line.
      finish();
      perhaps(plain);
    }
    if (draft == null || !draft.choices().isEmpty()) {
      maker.answerWithoutQuestion(answer);
    } else {
      draft.addReply(answer);
    }
  }

  private void plain(List<Passage.Line> lines) {
    maker.gaps(lines, false, "");
    perhaps(lines);
  }

  /** What asks something is a question if an answer or boxes follow. */
  private void perhaps(Passage.Line line) {
    perhaps(List.of(line));
  }

  private void perhaps(List<Passage.Line> lines) {
    if (!lines.isEmpty() && QuestionMarks.asks(lines.getLast().text())) {
      draft = new QuestionDraft(lines.getFirst(), false);
      for (Passage.Line line : lines.subList(1, lines.size())) {
        draft.addStem(line.text());
      }
    }
  }

  private void list(List<Passage.Item> items) {
    boolean boxes =
        items.stream()
            .allMatch(
                item ->
                    !item.lines().isEmpty()
                        && QuestionMarks.task(item.lines().getFirst()).isPresent());
    if (boxes && draft != null && draft.replies().isEmpty()) {
      for (Passage.Item item : items) {
        Passage.Line first = item.lines().getFirst();
        QuestionMarks.Task task = QuestionMarks.task(first).orElseThrow();
        List<Passage.Line> rest = item.lines().subList(1, item.lines().size());
        String text = (task.text() + "\n" + QuestionDraft.text(rest)).strip();
        draft.addChoice(new QuestionMarks.Task(task.ticked(), text), item.quote(), first);
      }
      return;
    }
    finish();
    for (Passage.Item item : items) {
      maker.gaps(item.lines(), false, "");
    }
  }

  private void finish() {
    if (draft != null) {
      maker.make(draft);
      draft = null;
    }
  }
}
