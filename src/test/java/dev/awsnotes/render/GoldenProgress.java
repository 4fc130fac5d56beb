package dev.awsnotes.render;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.quiz.GuideCoverage;
import dev.awsnotes.review.Mastery;
import dev.awsnotes.review.Pace;
import dev.awsnotes.review.Plan;
import dev.awsnotes.review.PlanDay;
import dev.awsnotes.review.Statistics;
import dev.awsnotes.review.Streak;
import dev.awsnotes.review.StudyWeek;
import dev.awsnotes.review.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How one learner stands, in every view of it. */
final class GoldenProgress {
  static final Mastery MASTERY = new Mastery(77, 41, 0.83);
  static final Blueprint BLUEPRINT =
      new Blueprint(
          "dva-c03",
          new LocalizedText(
              "AWS 공인 개발자 - 어소시에이트 (DVA-C03)", "AWS Certified Developer - Associate (DVA-C03)"),
          "2026-12-01",
          "",
          65,
          130,
          720,
          LocalizedText.EMPTY,
          List.of(QuestionType.CHOICE, QuestionType.MULTIPLE),
          List.of(
              part(Domain.DEVELOPMENT, "AWS 서비스를 사용한 개발", "Development with AWS Services", 60),
              part(Domain.TROUBLESHOOTING, "문제 해결과 최적화", "Troubleshooting and Optimization", 40)));

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Mastery NEW = new Mastery(40, 0, 0);

  private final Look look;
  private final Messages messages;
  private final List<Lang> languages;

  GoldenProgress(Look look, Messages messages, List<Lang> languages) {
    this.look = look;
    this.messages = messages;
    this.languages = languages;
  }

  private static Blueprint.Part part(Domain domain, String ko, String en, int weight) {
    List<Blueprint.Task> tasks = new ArrayList<>();
    for (int i = 1; i <= 2; i++) {
      tasks.add(
          new Blueprint.Task(
              (domain == Domain.DEVELOPMENT ? 1 : 4) + "." + i,
              new LocalizedText(
                  "데이터 저장소를 애플리케이션 개발에 사용", "Use data stores in application development"),
              List.of(new LocalizedText("기술", "a skill")),
              List.of()));
    }
    return new Blueprint.Part(domain, new LocalizedText(ko, en), weight, tasks);
  }

  Map<String, List<Line>> views() {
    Map<String, List<Line>> views = new LinkedHashMap<>();
    StatsView stats = new StatsView(look, messages, GoldenProgress::name);
    views.put("stats", stats.lines(statistics(), new StatsView.Drilled(NEW, 0), exams(), TODAY));
    views.put("stats of a module", stats.module(modules().getFirst()));
    views.put(
        "exam guide",
        new GuideView(look, messages, languages)
            .lines(guide(), ids -> ids.isEmpty() ? NEW : MASTERY));
    views.put("plan", new PlanView(look, messages, GoldenProgress::name).lines(plan(), TODAY));
    return views;
  }

  private static String name(String id) {
    return id.substring(id.indexOf('/') + 1);
  }

  private static List<Topic> modules() {
    return List.of(
        new Topic(
            "aws/dynamodb",
            MASTERY,
            List.of(
                new Topic("aws/dynamodb/conditional-writes", new Mastery(4, 4, 0.62), List.of()),
                new Topic("aws/dynamodb/gsi", new Mastery(5, 0, 0), List.of()))),
        new Topic(
            "aws/api-gateway",
            NEW,
            List.of(new Topic("aws/api-gateway/throttling", NEW, List.of()))));
  }

  private static List<StudyWeek> weeks() {
    List<StudyWeek> weeks = new ArrayList<>();
    for (int i = Statistics.WEEKS - 1; i > 0; i--) {
      weeks.add(
          new StudyWeek(
              LocalDate.of(2026, 11, 23).minusWeeks(i), List.of(0, i, 0, 2 * i, 3, 0, i % 3 * 20)));
    }
    weeks.add(new StudyWeek(LocalDate.of(2026, 11, 23), List.of(12, 0, 30)));
    return weeks;
  }

  private static Statistics statistics() {
    return new Statistics(
        new Mastery(117, 41, 0.83),
        modules(),
        1234,
        987,
        new Streak(3, 12),
        weeks(),
        List.of(12, 0, 3, 40, 7, 0, 0, 1, 2, 88, 3, 0, 5, 6),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<StatsView.Exam> exams() {
    return List.of(
        new StatsView.Exam(LocalDate.of(2026, 11, 20), "dva-c02", 41, 65, "668"),
        new StatsView.Exam(LocalDate.of(2026, 11, 24), "dva-c02", 52, 65, ""));
  }

  private static GuideCoverage guide() {
    List<GuideCoverage.OfDomain> domains = new ArrayList<>();
    for (Blueprint.Part part : BLUEPRINT.domains()) {
      domains.add(
          new GuideCoverage.OfDomain(
              part,
              List.of(
                  new GuideCoverage.OfTask(part.tasks().getFirst(), 9, List.of("a", "b", "c")),
                  new GuideCoverage.OfTask(part.tasks().getLast(), 0, List.of())),
              List.of("a", "b", "c")));
    }
    return new GuideCoverage(BLUEPRINT, domains);
  }

  private static Plan plan() {
    List<PlanDay> days = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      TreeMap<String, Integer> fresh = new TreeMap<>(Map.of("aws/dynamodb", 9 - i));
      if (i == 1) {
        fresh.put("aws/api-gateway", 11);
      }
      days.add(new PlanDay(TODAY.plusDays(i), fresh, 12 * i, i, 28 + i, 0.9 + 0.02 * i));
    }
    return new Plan(
        TODAY.plusDays(3),
        new Pace(30, 90, 45, 0.7, 1000),
        days,
        0.31,
        0.55,
        0.21,
        new TreeMap<>(Map.of("aws/api-gateway", 20)),
        Optional.of(new Plan.Remedy(75, List.of("aws/api-gateway"))));
  }
}
