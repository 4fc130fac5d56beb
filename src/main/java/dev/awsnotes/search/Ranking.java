package dev.awsnotes.search;

import dev.awsnotes.hangul.Particles;
import dev.awsnotes.pack.Lang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Orders candidates by what their titles say and what the glossary and the module names say. */
final class Ranking {
  /** More than anything else is worth. */
  private static final double QUOTED = 40;

  private static final double COVERAGE = 6;
  private static final double WHOLE = 0.5;
  private static final double RELEVANCE = 2;
  private static final double TOGETHER = 1.5;
  private static final double EQUAL = 3;
  private static final double STARTS = 1.6;
  private static final double HOLDS = 1.2;
  private static final double COVER = 2;
  private static final double FOCUS = 1;
  private static final double EXPLAINED = 3.5;
  private static final double NAMED_MODULE = 3.5;
  private static final double ELSEWHERE = 0.5;

  private final Understanding asked;
  private final Map<String, Double> wordings = new LinkedHashMap<>();
  private final double[] best;
  private final double weights;

  Ranking(Understanding asked, List<Candidate> candidates) {
    this.asked = asked;
    for (String wording : asked.wordings()) {
      wordings.put(wording, Reading.LITERAL);
    }
    if (asked.concepts().size() == 1) {
      for (Reading reading : asked.concepts().getFirst().readings()) {
        wordings.putIfAbsent(CleanText.key(reading.text()), reading.trust());
      }
    }
    double sum = 0;
    for (Concept concept : asked.concepts()) {
      sum += concept.weight();
    }
    weights = sum;
    best = new double[asked.concepts().size()];
    for (Candidate candidate : candidates) {
      for (int i = 0; i < best.length; i++) {
        best[i] = Math.max(best[i], candidate.scores().get(i));
      }
    }
  }

  /** The score of a candidate. */
  double score(Candidate candidate) {
    NoteHead head = candidate.head();
    double title = 0;
    for (Lang lang : Lang.values()) {
      if (head.title().has(lang)) {
        title = Math.max(title, title(head.title().exactly(lang), head));
      }
    }
    double coverage = 0;
    double relevance = 0;
    double glossary = 0;
    double module = 0;
    for (int i = 0; i < best.length; i++) {
      Concept concept = asked.concepts().get(i);
      double weight = concept.weight() / weights;
      double score = candidate.scores().get(i);
      boolean place = isPlace(concept, head);
      if (score > 0) {
        double share = candidate.shares().get(i);
        coverage += weight * share;
        relevance += place ? weight : weight * share * score / best[i];
      }
      if (concept.targets().contains(head.target())) {
        glossary += EXPLAINED * weight * weight;
      }
      if (concept.modules().contains(head.module())) {
        module = NAMED_MODULE;
      }
    }
    return (candidate.isExact() ? WHOLE : 0)
        + QUOTED * candidate.phrases()
        + COVERAGE * coverage
        + RELEVANCE * relevance
        + TOGETHER * candidate.together()
        + title
        + glossary
        + module;
  }

  private double title(String title, NoteHead head) {
    Occurrences occurrences = new Occurrences(title);
    double covered = 0;
    double matched = 0;
    for (Concept concept : asked.concepts()) {
      double longest = 0;
      double trust = 0;
      for (Reading reading : concept.readings()) {
        Occurrences.Place place = occurrences.next(reading.tokens(), 0);
        if (place.end() > 0) {
          double sure = trust(reading, concept, head);
          longest = Math.max(longest, sure * (place.end() - place.start()));
          trust = Math.max(trust, sure);
        }
      }
      covered += isPlace(concept, head) ? 0 : trust * concept.weight();
      matched += longest;
    }
    if (matched == 0) {
      return 0;
    }
    double cover = covered / weights;
    double focus = Math.min(1, matched / title.length());
    return whole(title, head) + COVER * cover + FOCUS * focus * cover;
  }

  /** What the glossary explains in one section is another thing where it only has the same name. */
  private static double trust(Reading reading, Concept concept, NoteHead head) {
    boolean synonym = reading.trust() < Reading.REWRITTEN;
    return synonym && isElsewhere(concept, head) ? reading.trust() * ELSEWHERE : reading.trust();
  }

  /** Whether a concept only names the module that the entry stands in. */
  private boolean isPlace(Concept concept, NoteHead head) {
    return best.length > 1 && concept.modules().contains(head.module());
  }

  private static boolean isElsewhere(Concept concept, NoteHead head) {
    return !concept.targets().isEmpty() && !concept.targets().contains(head.target());
  }

  /** What the title is worth as a whole: that it is the query, begins with it or holds it. */
  private double whole(String title, NoteHead head) {
    double worth = 0;
    double elsewhere =
        asked.concepts().size() == 1 && isElsewhere(asked.concepts().getFirst(), head)
            ? ELSEWHERE
            : 1;
    for (String key : keys(title)) {
      for (Map.Entry<String, Double> wording : wordings.entrySet()) {
        double trust =
            wording.getValue() >= Reading.REWRITTEN
                ? wording.getValue()
                : wording.getValue() * elsewhere;
        if (key.equals(wording.getKey())) {
          worth = Math.max(worth, EQUAL * trust);
        } else if (key.startsWith(wording.getKey())) {
          worth = Math.max(worth, STARTS * trust);
        } else if (key.contains(wording.getKey())) {
          worth = Math.max(worth, HOLDS * trust);
        }
      }
    }
    return worth;
  }

  /** The title as a key, and without its particles where it begins as the query does. */
  private List<String> keys(String title) {
    List<String> keys = new ArrayList<>();
    String key = CleanText.key(title);
    keys.add(key);
    if (!isBegunLikeAWording(key)) {
      return keys;
    }
    StringBuilder bare = new StringBuilder();
    for (String word : Vocabulary.split(title)) {
      bare.append(Particles.strip(word));
    }
    keys.add(CleanText.key(bare.toString()));
    return keys;
  }

  private boolean isBegunLikeAWording(String key) {
    for (String wording : wordings.keySet()) {
      if (!wording.isEmpty() && !key.isEmpty() && wording.charAt(0) == key.charAt(0)) {
        return true;
      }
    }
    return false;
  }
}
