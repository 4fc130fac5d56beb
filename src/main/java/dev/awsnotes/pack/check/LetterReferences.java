package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Options are shuffled: no text may name one by its letter or its place. */
final class LetterReferences implements QuestionCheck {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(?:[Oo]ption|[Aa]nswer|[Cc]hoice)s? (?:[A-F]\\b(?!-)|[1-6]\\b(?! ?[%A-Z]))"
              + "|\\b(?:[Aa]ll|[Nn]one|[Bb]oth) of the (?:above|options)\\b(?!-)"
              + "|\\b[Bb]oth [A-F] and [A-F]\\b"
              + "|\\b[Tt]he (?:first|second|third|fourth|last) (?:option|answer|choice)\\b"
              + "|(?:보기|선택지) ?(?:[A-F](?![A-Za-z0-9-])|[1-6](?![0-9.%A-Za-z]|개|가지))"
              + "|(?:정답|답)은 ?(?:[A-F](?![A-Za-z0-9-])|[1-6]번)"
              + "|[1-6]번 ?(?:보기|선택지)"
              + "|[①②③④⑤⑥]"
              + "|위의? ?모두|위의? ?보기|모두 (?:정답|맞습니다|옳습니다)|(?:정답|답) ?없음|모두 해당"
              + "|(?:첫|두|세|네) ?번째 (?:보기|선택지)");

  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    for (QuestionPart part : QuestionPart.of(question.question())) {
      if (part.role() == QuestionPart.Role.STEM) {
        continue;
      }
      for (Lang lang : Lang.values()) {
        Matcher reference = REFERENCE.matcher(Wording.of(part.prose().exactly(lang)));
        if (reference.find()) {
          checked.style(
              question.path(),
              part.at(question, lang),
              question.question().id() + ": 섞이는 보기를 가리키는 말입니다: " + reference.group(),
              question.question().id()
                  + ": names an option, but options are shuffled: "
                  + reference.group());
        }
      }
    }
  }
}
