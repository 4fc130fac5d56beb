package dev.awsnotes.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Chooses what a practice session asks: what is due, what was missed, something new; spread over
 * the sections, look-alikes side by side. The same candidates and seed give the same choice.
 */
public final class Selection {
  /** A session's first half may be repetition before anything new is added. */
  private static final int SHARES = 2;

  private static final int QUARTER = 4;

  private Selection() {}

  /**
   * Chooses from questions and drills. Of what is asked a quarter are drills, as far as so many are
   * due, were missed or are new; more only if there are not enough questions.
   *
   * @param count how many at most
   * @return the chosen ones in the order in which they are asked
   */
  public static List<Candidate> mix(
      List<Candidate> questions, List<Candidate> drills, int count, long seed) {
    Random random = new Random(seed);
    int waiting = 0;
    for (Candidate drill : drills) {
      waiting += drill.standing() == Candidate.Standing.LEARNT ? 0 : 1;
    }
    int share = Math.min(waiting, count / QUARTER + (count % QUARTER >= QUARTER / 2 ? 1 : 0));
    List<Candidate> chosen = new ArrayList<>(pick(questions, count - share, random));
    chosen.addAll(pick(drills, count - chosen.size(), random));
    return arrange(chosen, random);
  }

  private static List<Candidate> pick(List<Candidate> candidates, int count, Random random) {
    Map<Candidate.Standing, List<Candidate>> groups = new EnumMap<>(Candidate.Standing.class);
    for (Candidate.Standing standing : Candidate.Standing.values()) {
      groups.put(standing, new ArrayList<>());
    }
    candidates.forEach(candidate -> list(groups, candidate.standing()).add(candidate));
    groups.replaceAll((standing, group) -> spread(group, random));
    List<Candidate> chosen = new ArrayList<>();
    int known = count - Math.min(list(groups, Candidate.Standing.NEW).size(), count / SHARES);
    take(list(groups, Candidate.Standing.DUE), known, chosen);
    take(list(groups, Candidate.Standing.MISSED), known, chosen);
    for (Candidate.Standing standing :
        new Candidate.Standing[] {
          Candidate.Standing.NEW,
          Candidate.Standing.DUE,
          Candidate.Standing.MISSED,
          Candidate.Standing.LEARNT
        }) {
      take(list(groups, standing), count, chosen);
    }
    return chosen;
  }

  private static List<Candidate> list(
      Map<Candidate.Standing, List<Candidate>> groups, Candidate.Standing standing) {
    return groups.getOrDefault(standing, List.of());
  }

  private static void take(List<Candidate> group, int until, List<Candidate> chosen) {
    for (Candidate candidate : group) {
      if (chosen.size() >= until) {
        return;
      }
      if (!chosen.contains(candidate)) {
        chosen.add(candidate);
      }
    }
  }

  /** Shuffles, then goes round the sections, so that a short session touches many of them. */
  private static List<Candidate> spread(List<Candidate> group, Random random) {
    List<Candidate> shuffled = new ArrayList<>(group);
    Collections.shuffle(shuffled, random);
    return Candidate.roundSections(shuffled);
  }

  /** Mixes the groups and puts look-alikes next to each other: telling them apart is the skill. */
  private static List<Candidate> arrange(List<Candidate> chosen, Random random) {
    List<Candidate> mixed = new ArrayList<>(chosen);
    Collections.shuffle(mixed, random);
    List<Candidate> arranged = new ArrayList<>(mixed.size());
    Set<Candidate> placed = new HashSet<>();
    for (Candidate candidate : mixed) {
      if (!placed.add(candidate)) {
        continue;
      }
      arranged.add(candidate);
      for (Candidate other : mixed) {
        if (areLookAlikes(candidate, other) && placed.add(other)) {
          arranged.add(other);
        }
      }
    }
    return List.copyOf(arranged);
  }

  private static boolean areLookAlikes(Candidate one, Candidate other) {
    return one.packId().equals(other.packId())
        && (one.head().pairs().contains(other.head().id())
            || other.head().pairs().contains(one.head().id()));
  }
}
