package dev.awsnotes.pack;

import dev.awsnotes.markdown.Passage;
import dev.awsnotes.markdown.Passages;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes with questions in them as a person reads them: gaps are filled, an answer begins a line,
 * and the id that fixes a question is not shown. Code stays as it is, and every line keeps its
 * number.
 */
final class ReadableNotes {
  private static final String GAP = "{{c";
  private static final String ID = "{#";

  /** Two blanks at its end end a line of a paragraph. */
  private static final String ENDS = "  ";

  private final List<String> lines;

  private ReadableNotes(List<String> lines) {
    this.lines = lines;
  }

  /** The text as it is to be shown. */
  static String of(String text, Passages passages) {
    if (!text.contains(ID) && !QuestionMarks.mayStandIn(text)) {
      return text;
    }
    ReadableNotes notes = new ReadableNotes(new ArrayList<>(text.lines().toList()));
    for (Passage passage : passages.of(text)) {
      switch (passage) {
        case Passage.Heading heading -> notes.heading(heading.line());
        case Passage.Running running -> notes.running(running.lines());
        case Passage.Listing list -> list.items().forEach(item -> notes.filled(item.lines()));
        case Passage.Code _ -> {}
        case Passage.Quote _ -> {}
        case Passage.Other _ -> {}
      }
    }
    return String.join("\n", notes.lines) + "\n";
  }

  /** Of a section the id is needed and taken away later. */
  private void heading(Passage.Line line) {
    boolean deep = lines.get(line.number() - 1).stripLeading().startsWith("###");
    if (deep) {
      replace(line, line.text(), QuestionMarks.withoutId(line.text()));
    }
    filled(List.of(line));
  }

  private void running(List<Passage.Line> paragraph) {
    boolean question = false;
    for (int i = 0; i < paragraph.size(); i++) {
      Passage.Line line = paragraph.get(i);
      boolean asks = QuestionMarks.question(line).isPresent();
      boolean answers = QuestionMarks.answer(line).isPresent();
      boolean whole = !asks && !answers && i == paragraph.size() - 1;
      question |= asks;
      if (asks || (question && !answers) || (whole && QuestionMarks.asks(line.text()))) {
        replace(line, line.text(), QuestionMarks.withoutId(line.text()));
      }
      if (i > 0 && (asks || answers)) {
        int before = paragraph.get(i - 1).number() - 1;
        lines.set(before, lines.get(before).stripTrailing() + ENDS);
      }
    }
    filled(paragraph);
  }

  /** Puts its answer into each gap; one that goes over several lines stays as it is written. */
  private void filled(List<Passage.Line> paragraph) {
    for (Passage.Line line : paragraph) {
      if (line.text().contains(GAP)) {
        String now = lines.get(line.number() - 1);
        lines.set(line.number() - 1, Cloze.filled(now));
      }
    }
  }

  private void replace(Passage.Line line, String from, String to) {
    if (!from.equals(to)) {
      String now = lines.get(line.number() - 1);
      int at = now.lastIndexOf(ID);
      lines.set(line.number() - 1, at < 0 ? now : now.substring(0, at).stripTrailing());
    }
  }
}
