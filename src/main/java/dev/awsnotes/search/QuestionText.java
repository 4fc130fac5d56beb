package dev.awsnotes.search;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import java.util.List;

/** What of a question can be found. */
final class QuestionText {
  private static final int LONGEST_TITLE = 80;

  private QuestionText() {}

  /** The stem, then what may be answered and why, one paragraph a line. */
  static String of(Question question, Lang lang) {
    StringBuilder text = new StringBuilder();
    add(text, question.stem(), lang);
    switch (question) {
      case Question.Choice choice -> addOptions(text, choice.options(), lang);
      case Question.Multiple multiple -> addOptions(text, multiple.options(), lang);
      case Question.Ordering ordering -> addOptions(text, ordering.steps(), lang);
      case Question.Matching matching ->
          matching
              .matches()
              .forEach(
                  match -> {
                    add(text, match.left(), lang);
                    add(text, match.right(), lang);
                    add(text, match.why(), lang);
                  });
      case Question.Typed typed -> add(text, typed.why(), lang);
    }
    return CleanText.lines(text.toString().strip());
  }

  /** The beginning of a question's text, to show as its title. */
  static String title(String text) {
    int line = text.indexOf('\n');
    String first = line < 0 ? text : text.substring(0, line);
    return Clusters.shorten(first, LONGEST_TITLE);
  }

  private static void addOptions(StringBuilder text, List<Question.Option> options, Lang lang) {
    for (Question.Option option : options) {
      add(text, option.text(), lang);
      add(text, option.why(), lang);
    }
  }

  private static void add(StringBuilder text, Prose prose, Lang lang) {
    String plain = prose.exactly(lang).plain();
    if (!plain.isEmpty()) {
      text.append(plain).append('\n');
    }
  }
}
