package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that give a lure away: nothing is always so, and every test taker knows. */
final class AbsoluteWords implements QuestionCheck {
  private static final Pattern KOREAN =
      Pattern.compile("(?<!\\p{L})(?:항상|절대로?|모든|오직|무조건)(?!\\p{L})");

  /** Capitals are names (ALL_NEW), hyphens make other words (all-in), and a period is a number. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_-])"
              + "(?:[Aa]lways|[Nn]ever|[Oo]nly|[Aa]ll"
              + "|[Ee]very(?! (?:\\d|(?:few )?(?:second|minute|hour|day|week|month|year)s?)))"
              + "(?![\\p{L}\\p{N}_-])");

  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    List<QuestionPart> keys = QuestionPart.of(question.question(), QuestionPart.Role.KEY);
    for (Lang lang : Lang.values()) {
      if (keys.stream().anyMatch(key -> !absolute(key, lang).isEmpty())) {
        continue;
      }
      for (QuestionPart lure : QuestionPart.of(question.question(), QuestionPart.Role.LURE)) {
        String word = absolute(lure, lang);
        if (!word.isEmpty()) {
          checked.style(
              question.path(),
              lure.at(question, lang),
              question.question().id() + ": 단정하는 말이 오답에만 있습니다: " + word,
              question.question().id() + ": an absolute word in lures only: " + word);
        }
      }
    }
  }

  /** The first absolute word, or the empty string. */
  private static String absolute(QuestionPart part, Lang lang) {
    Pattern absolute = lang == Lang.KO ? KOREAN : ENGLISH;
    Matcher word = absolute.matcher(Wording.of(part.prose().exactly(lang)));
    return word.find() ? word.group() : "";
  }
}
