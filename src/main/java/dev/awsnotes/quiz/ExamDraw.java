package dev.awsnotes.quiz;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Domain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The items of a mock exam. It is not adapted to the learner, but for this: what was never seen is
 * drawn before what was.
 *
 * @param items in the order in which they are asked
 * @param shares what was drawn of each domain, in the order of the blueprint
 */
public record ExamDraw(List<Candidate> items, List<Share> shares) {
  /**
   * What was drawn of a domain.
   *
   * @param wanted by its weight; 0 if there are no items of it at all
   * @param drawn fewer than wanted if there are too few
   */
  public record Share(Domain domain, int wanted, int drawn) {}

  /**
   * Draws a paper. The domains of which there is any item share the places by their weights; where
   * one has too few items, its places stay empty, so that the others keep their weight.
   *
   * @param candidates the questions there are; of those only the blueprint's types are drawn
   * @param count how many items are wanted
   */
  public static ExamDraw of(Blueprint blueprint, List<Candidate> candidates, int count, long seed) {
    Random random = new Random(seed);
    Map<Domain, List<Candidate>> byDomain = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (blueprint.types().contains(candidate.head().type())) {
        byDomain.computeIfAbsent(candidate.head().domain(), _ -> new ArrayList<>()).add(candidate);
      }
    }
    List<Integer> weights = new ArrayList<>();
    for (Blueprint.Part part : blueprint.domains()) {
      weights.add(byDomain.containsKey(part.domain()) ? part.weight() : 0);
    }
    List<Integer> wanted = apportion(weights, count);
    List<Candidate> items = new ArrayList<>();
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      Domain domain = blueprint.domains().get(i).domain();
      List<Candidate> drawn = draw(byDomain.getOrDefault(domain, List.of()), wanted.get(i), random);
      items.addAll(drawn);
      shares.add(new Share(domain, wanted.get(i), drawn.size()));
    }
    Collections.shuffle(items, random);
    return new ExamDraw(List.copyOf(items), List.copyOf(shares));
  }

  /**
   * Shares places by weight: each its whole part, what is left to the largest remainders, the first
   * of equal ones (the method of Hamilton).
   */
  static List<Integer> apportion(List<Integer> weights, int places) {
    int total = weights.stream().mapToInt(Integer::intValue).sum();
    List<Integer> shares = new ArrayList<>();
    int given = 0;
    for (int weight : weights) {
      int share = total == 0 ? 0 : (int) ((long) places * weight / total);
      shares.add(share);
      given += share;
    }
    List<Integer> byRemainder = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      byRemainder.add(i);
    }
    byRemainder.sort(
        (one, other) ->
            Long.compare(
                (long) places * weights.get(other) % Math.max(1, total),
                (long) places * weights.get(one) % Math.max(1, total)));
    for (int i = 0; total > 0 && given < places; i++) {
      shares.set(byRemainder.get(i), shares.get(byRemainder.get(i)) + 1);
      given++;
    }
    return List.copyOf(shares);
  }

  /** Unseen ones first, and round the sections, so that a paper touches many of them. */
  private static List<Candidate> draw(List<Candidate> candidates, int count, Random random) {
    List<Candidate> shuffled = new ArrayList<>(candidates);
    Collections.shuffle(shuffled, random);
    List<Candidate> unseen = new ArrayList<>();
    List<Candidate> seen = new ArrayList<>();
    for (Candidate candidate : shuffled) {
      (candidate.standing() == Candidate.Standing.NEW ? unseen : seen).add(candidate);
    }
    List<Candidate> ranked = new ArrayList<>(Candidate.roundSections(unseen));
    ranked.addAll(Candidate.roundSections(seen));
    return ranked.subList(0, Math.min(count, ranked.size()));
  }

  /** How many of the items were seen before. */
  public int seen() {
    int seen = 0;
    for (Candidate item : items) {
      seen += item.standing() == Candidate.Standing.NEW ? 0 : 1;
    }
    return seen;
  }

  /** The domains of which fewer items were drawn than wanted. */
  public List<Share> tooFew() {
    return shares.stream().filter(share -> share.drawn() < share.wanted()).toList();
  }

  /** The time for so many items, in proportion to a whole paper. */
  public static long limitMillis(Blueprint blueprint, int items) {
    return blueprint.minutes() * 60_000L * items / blueprint.items();
  }
}
