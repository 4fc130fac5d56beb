package dev.awsnotes.pack.check;

import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import dev.awsnotes.pack.Question;
import java.util.List;

/** Each question names the official pages that it rests on and the day they were opened. */
final class QuestionSources implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    String id = question.question().id();
    Question.Evidence evidence = question.question().evidence();
    List<String> sources = evidence.sources();
    if (sources.isEmpty()) {
      checked.blame(
          question.path(),
          question.places().at("sources"),
          id + ": 출처(sources)가 없습니다",
          id + ": no sources");
    }
    for (int i = 0; i < sources.size(); i++) {
      Links.check(
          sources.get(i), question.path(), question.places().at("sources", i), id + ": ", checked);
    }
    if (evidence.verified().isEmpty()) {
      if (question.places().has("verified")) {
        return; // One that is no date has been told of.
      }
      checked.blame(
          question.path(),
          question.places().at("verified"),
          id + ": 확인한 날짜(verified)가 없습니다",
          id + ": no date of checking (verified)");
    } else {
      Dates.check(
          evidence.verified(),
          question.path(),
          question.places().at("verified"),
          id + ": ",
          checked);
    }
  }
}
