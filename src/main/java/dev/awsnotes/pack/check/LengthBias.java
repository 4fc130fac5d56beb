package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedQuestion;
import dev.awsnotes.pack.Question;
import dev.awsnotes.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** A guesser who takes the longest option must not do better than chance. */
final class LengthBias implements BankCheck {
  /** Key longer than the longest lure by more than this many percent. */
  private static final int LONGER = 15;

  /** At most this many percent of the 4-option items. */
  private static final int SHARE = 20;

  private static final int FAR_LONGER = 50;
  private static final int OPTIONS = 4;

  @Override
  public void check(List<LocatedQuestion> bank, Checked checked) {
    for (Lang lang : Lang.values()) {
      List<LocatedQuestion> items =
          bank.stream().filter(located -> isMeasured(located.question(), lang)).toList();
      List<LocatedQuestion> biased = new ArrayList<>();
      for (LocatedQuestion located : items) {
        int excess = excess(located.question(), lang);
        if (excess > LONGER) {
          biased.add(located);
        }
        if (excess > FAR_LONGER) {
          single(located, lang, excess, checked);
        }
      }
      if (biased.size() > 1 && biased.size() * 100 > items.size() * SHARE) {
        report(biased, items.size(), lang, checked);
      }
    }
  }

  private static boolean isMeasured(Question question, Lang lang) {
    return question instanceof Question.Choice choice
        && choice.options().size() == OPTIONS
        && choice.options().stream().allMatch(option -> option.text().source().has(lang));
  }

  /** By how many percent of the longest lure the key is longer; negative if it is shorter. */
  private static int excess(Question question, Lang lang) {
    int key = widest(question, QuestionPart.Role.KEY, lang);
    int lure = Math.max(1, widest(question, QuestionPart.Role.LURE, lang));
    return (key - lure) * 100 / lure;
  }

  private static int widest(Question question, QuestionPart.Role role, Lang lang) {
    return QuestionPart.of(question, role).stream()
        .mapToInt(part -> DisplayWidth.of(part.plain(lang)))
        .max()
        .orElse(0);
  }

  private static void single(LocatedQuestion located, Lang lang, int excess, Checked checked) {
    checked
        .out()
        .warning(
            located.path(),
            QuestionPart.of(located.question(), QuestionPart.Role.KEY).getFirst().at(located, lang),
            located.question().id() + ": 정답이 가장 긴 오답보다 " + excess + "% 깁니다 (" + lang.code() + ")",
            located.question().id()
                + ": the key is longer than the longest lure by "
                + excess
                + " % ("
                + lang.code()
                + ")");
  }

  private static void report(List<LocatedQuestion> biased, int items, Lang lang, Checked checked) {
    String ids =
        String.join(", ", biased.stream().map(located -> located.question().id()).toList());
    String figures = biased.size() + "/" + items;
    checked.style(
        biased.getFirst().path(),
        biased.getFirst().at(),
        "길이 편향 (" + lang.code() + "): 정답이 15% 넘게 긴 문항이 20%를 넘습니다, " + figures + ": " + ids,
        "length bias ("
            + lang.code()
            + "): the key is longer by more than 15 % in more than 20 % of the items, "
            + figures
            + ": "
            + ids);
  }
}
