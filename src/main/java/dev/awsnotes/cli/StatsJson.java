package dev.awsnotes.cli;

import dev.awsnotes.quiz.GuideCoverage;
import dev.awsnotes.render.StatsView;
import dev.awsnotes.review.Card;
import dev.awsnotes.review.Mastery;
import dev.awsnotes.review.Statistics;
import dev.awsnotes.review.StudyWeek;
import dev.awsnotes.review.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Statistics as JSON. */
final class StatsJson {
  private StatsJson() {}

  static Map<String, Object> of(
      Statistics statistics,
      StatsView.Drilled drilled,
      List<StatsView.Exam> exams,
      Places places,
      LocalDate today) {
    Map<String, Object> json = JsonText.object("day", today.toString());
    json.put("total", mastery(statistics.total()));
    json.put("modules", statistics.modules().stream().map(StatsJson::topic).toList());
    json.put(
        "drills",
        JsonText.object(
            "drills", drilled.mastery().questions(),
            "practised", drilled.mastery().practised(),
            "recall", drilled.mastery().recall(),
            "due", drilled.due()));
    json.put("notPractised", targets(Topic.notPractised(statistics.modules())));
    json.put("weakest", targets(Topic.weakest(statistics.modules())));
    json.put(
        "streak",
        JsonText.object(
            "current", statistics.streak().current(), "longest", statistics.streak().longest()));
    json.put("answers", statistics.answers());
    json.put("correct", statistics.correct());
    json.put("days", days(statistics.weeks()));
    json.put("forecast", forecast(statistics.forecast(), today));
    json.put("exams", exams.stream().map(StatsJson::exam).toList());
    json.put("leeches", cards(statistics.leeches(), places));
    json.put("misconceptions", cards(statistics.misconceptions(), places));
    json.put("luckyGuesses", cards(statistics.luckyGuesses(), places));
    return json;
  }

  /** A module with its sections, or a section. */
  static Map<String, Object> topic(Topic topic) {
    Map<String, Object> json = JsonText.object("target", Places.typed(topic.id()));
    json.putAll(mastery(topic.mastery()));
    if (!topic.parts().isEmpty()) {
      json.put("sections", topic.parts().stream().map(StatsJson::topic).toList());
    }
    return json;
  }

  /** The exam guide with how far it is covered and known. */
  static Map<String, Object> guide(
      GuideCoverage coverage, Function<List<String>, Mastery> mastery) {
    List<Object> domains = new ArrayList<>();
    for (GuideCoverage.OfDomain domain : coverage.domains()) {
      List<Object> tasks = new ArrayList<>();
      for (GuideCoverage.OfTask task : domain.tasks()) {
        Map<String, Object> json =
            JsonText.object(
                "task", task.task().id(),
                "title", JsonText.text(task.task().title()),
                "covered", code(task.degree()),
                "facts", task.told());
        json.putAll(mastery(mastery.apply(task.questions())));
        tasks.add(json);
      }
      Map<String, Object> json =
          JsonText.object(
              "domain", domain.part().domain().code(),
              "title", JsonText.text(domain.part().title()),
              "weight", domain.part().weight(),
              "covered", code(domain.degree()));
      json.putAll(mastery(mastery.apply(domain.questions())));
      json.put("tasks", tasks);
      domains.add(json);
    }
    return JsonText.object(
        "blueprint", coverage.blueprint().id(),
        "coveredWeight", coverage.weight(),
        "domains", domains);
  }

  private static String code(GuideCoverage.Degree degree) {
    return degree.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> mastery(Mastery mastery) {
    return JsonText.object(
        "questions", mastery.questions(),
        "practised", mastery.practised(),
        "coverage", mastery.coverage(),
        "recall", mastery.recall(),
        "expected", mastery.expected());
  }

  private static List<String> targets(List<Topic> topics) {
    return topics.stream().map(topic -> Places.typed(topic.id())).toList();
  }

  /** Days without answers are left out. */
  private static List<Object> days(List<StudyWeek> weeks) {
    List<Object> days = new ArrayList<>();
    for (StudyWeek week : weeks) {
      for (int i = 0; i < week.answers().size(); i++) {
        if (week.answers().get(i) > 0) {
          days.add(
              JsonText.object(
                  "day", week.monday().plusDays(i).toString(), "answers", week.answers().get(i)));
        }
      }
    }
    return days;
  }

  private static List<Object> forecast(List<Integer> counts, LocalDate today) {
    List<Object> days = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      days.add(JsonText.object("day", today.plusDays(i).toString(), "due", counts.get(i)));
    }
    return days;
  }

  private static Map<String, Object> exam(StatsView.Exam exam) {
    Map<String, Object> json =
        JsonText.object(
            "day", exam.day().toString(),
            "blueprint", exam.blueprint(),
            "correct", exam.correct(),
            "asked", exam.asked());
    if (!exam.estimate().isEmpty()) {
      json.put("estimate", Integer.valueOf(exam.estimate()));
    }
    return json;
  }

  private static List<Object> cards(List<Card> cards, Places places) {
    List<Object> list = new ArrayList<>();
    for (Card card : cards) {
      list.add(
          JsonText.object(
              "question", Typed.question(card.question()),
              "target", places.target(card.question()),
              "lapses", card.lapses()));
    }
    return list;
  }
}
