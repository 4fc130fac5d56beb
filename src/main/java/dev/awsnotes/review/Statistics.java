package dev.awsnotes.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How a learner stands.
 *
 * @param total the whole content
 * @param modules in the order of the content
 * @param answers how many were given ever
 * @param correct how many of them were right
 * @param weeks the last half year, the oldest first
 * @param forecast how many questions come due on each of the coming days, today first
 * @param leeches questions that keep being forgotten
 * @param luckyGuesses questions last answered rightly by guessing
 * @param misconceptions questions last answered wrongly for sure
 */
public record Statistics(
    Mastery total,
    List<Topic> modules,
    int answers,
    int correct,
    Streak streak,
    List<StudyWeek> weeks,
    List<Integer> forecast,
    List<Card> leeches,
    List<Card> luckyGuesses,
    List<Card> misconceptions) {
  /** Weeks of the heat map. */
  public static final int WEEKS = 26;

  /** Days of the forecast. */
  public static final int FORECAST_DAYS = 14;

  /**
   * A question and where it belongs.
   *
   * @param module {@code <pack>/<module id>}
   * @param section the section's id
   */
  public record Place(String question, String module, String section) {}

  /**
   * The statistics of a learner on this study day.
   *
   * @param places all questions, in the order of the content
   */
  public static Statistics of(
      List<Place> places, Learner learner, Schedule schedule, LocalDate today) {
    Map<String, Map<String, List<String>>> grouped = new LinkedHashMap<>();
    List<String> all = new ArrayList<>(places.size());
    for (Place place : places) {
      all.add(place.question());
      grouped
          .computeIfAbsent(place.module(), _ -> new LinkedHashMap<>())
          .computeIfAbsent(place.section(), _ -> new ArrayList<>())
          .add(place.question());
    }
    List<Topic> modules = new ArrayList<>();
    for (Map.Entry<String, Map<String, List<String>>> module : grouped.entrySet()) {
      List<Topic> sections = new ArrayList<>();
      List<String> ofModule = new ArrayList<>();
      for (Map.Entry<String, List<String>> section : module.getValue().entrySet()) {
        ofModule.addAll(section.getValue());
        Mastery mastery = Mastery.of(section.getValue(), learner, schedule, today);
        sections.add(new Topic(module.getKey() + "/" + section.getKey(), mastery, List.of()));
      }
      Mastery mastery = Mastery.of(ofModule, learner, schedule, today);
      modules.add(new Topic(module.getKey(), mastery, List.copyOf(sections)));
    }
    int answers = 0;
    int correct = 0;
    for (DayTally day : learner.days().values()) {
      answers += day.answers();
      correct += day.correct();
    }
    List<Card> cards = learner.inRotation(Set.copyOf(all));
    return new Statistics(
        Mastery.of(all, learner, schedule, today),
        List.copyOf(modules),
        answers,
        correct,
        Streak.of(new TreeSet<>(learner.days().keySet()), today),
        StudyWeek.last(WEEKS, learner.days(), today),
        schedule.forecast(cards, today, FORECAST_DAYS),
        cards.stream().filter(Card::isLeech).toList(),
        cards.stream().filter(Card::isLuckyGuess).toList(),
        cards.stream().filter(Card::isMisconception).toList());
  }
}
