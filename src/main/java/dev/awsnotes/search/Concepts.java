package dev.awsnotes.search;

import dev.awsnotes.hangul.Particles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Groups the words of a query by what the glossary knows, and adds what means the same. */
final class Concepts {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_NAME_WORDS = 6;

  private static final double PLACE_WEIGHT = 0.5;
  private static final double TERM_WEIGHT = 0.7;
  private static final double VERB_WEIGHT = 0.4;

  private final KnownWords known;
  private final Glossary glossary;

  Concepts(KnownWords known, Glossary glossary) {
    this.known = known;
    this.glossary = glossary;
  }

  /** How many words from this one on are a name; 0 if it begins none. */
  int named(List<QueryTerm> terms, int from) throws IOException {
    for (int size = Math.min(MOST_WORDS, terms.size() - from); size > 0; size--) {
      if (!keys(terms.subList(from, from + size)).isEmpty()) {
        return size;
      }
    }
    return 0;
  }

  /** Whether the glossary knows these words, written in a row. */
  boolean isName(String words) throws IOException {
    return glossary.has(CleanText.key(words));
  }

  Understanding of(List<QueryTerm> terms) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    List<Rewrite> rewrites = new ArrayList<>();
    for (int from = 0; from < terms.size(); ) {
      int size = Math.max(1, named(terms, from));
      List<QueryTerm> group = terms.subList(from, from + size);
      concepts.add(concept(group, rewrites));
      from += size;
    }
    boolean guessed = false;
    for (QueryTerm term : terms) {
      guessed |= term.guessed();
    }
    return new Understanding(
        withOnePlace(concepts), List.copyOf(rewrites), wordings(terms), List.of(), guessed);
  }

  /**
   * One module at most is the place to look in: the one called by its id, else the first. Beside
   * other words its name tells where to look more than what for.
   */
  private static List<Concept> withOnePlace(List<Concept> concepts) {
    int place = -1;
    for (int i = 0; i < concepts.size(); i++) {
      Concept concept = concepts.get(i);
      boolean byId = concept.modules().contains(CleanText.key(concept.text()));
      if (byId || (place < 0 && !concept.modules().isEmpty())) {
        place = i;
        if (byId) {
          break;
        }
      }
    }
    List<Concept> placed = new ArrayList<>();
    for (int i = 0; i < concepts.size(); i++) {
      boolean only = concepts.size() == 1;
      placed.add(
          i == place ? concepts.get(i).place(only ? 1 : PLACE_WEIGHT) : concepts.get(i).anywhere());
    }
    return List.copyOf(placed);
  }

  private Concept concept(List<QueryTerm> group, List<Rewrite> rewrites) throws IOException {
    Map<String, Double> readings = new LinkedHashMap<>();
    if (group.size() == 1) {
      QueryTerm term = group.getFirst();
      term.forms().forEach(form -> readings.put(form, Reading.LITERAL));
      term.rewritings()
          .forEach(words -> readings.putIfAbsent(String.join(" ", words), Reading.REWRITTEN));
    } else {
      readings.put(joined(group, true), Reading.LITERAL);
      readings.put(joined(group, false), Reading.LITERAL);
    }
    for (QueryTerm term : group) {
      if (term.forms().isEmpty() && !term.rewritings().isEmpty()) {
        String read = String.join(" ", term.rewritings().getFirst());
        rewrites.add(new Rewrite(term.typed(), read));
      }
    }
    Set<String> targets = new LinkedHashSet<>();
    Set<String> modules = new LinkedHashSet<>();
    for (String key : keys(group)) {
      glossary.ownNames(key).forEach(name -> readings.putIfAbsent(name, Reading.TERM));
      for (NoteHead entry : glossary.entries(key)) {
        if (entry.kind() == Kind.MODULE) {
          modules.add(entry.target());
          readings.putIfAbsent(entry.names().getFirst(), Reading.TERM);
        } else {
          targets.add(entry.target());
          addTerms(readings, entry);
        }
      }
    }
    List<Reading> read = new ArrayList<>();
    readings.forEach((text, trust) -> read.add(Reading.of(text, trust)));
    read.sort(null);
    return new Concept(read, weight(group, targets), targets, modules);
  }

  private double weight(List<QueryTerm> group, Set<String> targets) throws IOException {
    double weight = 0;
    for (QueryTerm term : group) {
      weight = Math.max(weight, known.weight(term.text()));
    }
    if (!targets.isEmpty()) {
      return Math.max(weight, TERM_WEIGHT);
    }
    boolean less = false;
    if (group.size() == 1) {
      String typed = group.getFirst().typed();
      less =
          Endings.isVerb(typed)
              || Endings.isAspect(group.getFirst().text().toLowerCase(Locale.ROOT));
    }
    return less ? weight * VERB_WEIGHT : weight;
  }

  /** The house terms of both languages; other aliases would bring in more noise than notes. */
  private static void addTerms(Map<String, Double> readings, NoteHead entry) {
    for (String term : List.of(entry.title().ko(), entry.title().en())) {
      if (isPhrase(term)) {
        readings.putIfAbsent(term, Reading.TERM);
      }
    }
  }

  /** The keys under which the glossary knows these words. */
  private List<String> keys(List<QueryTerm> group) throws IOException {
    Set<String> candidates = new LinkedHashSet<>();
    if (group.size() == 1) {
      QueryTerm term = group.getFirst();
      candidates.add(CleanText.key(term.typed()));
      term.forms().forEach(form -> candidates.add(CleanText.key(form)));
      term.rewritings().forEach(words -> candidates.add(CleanText.key(String.join("", words))));
    } else {
      candidates.add(CleanText.key(joined(group, true)));
      candidates.add(CleanText.key(joined(group, false)));
    }
    List<String> keys = new ArrayList<>();
    for (String candidate : candidates) {
      if (glossary.has(candidate)) {
        keys.add(candidate);
      }
    }
    return keys;
  }

  /** The words in a row, the last with or without its ending. */
  private static String joined(List<QueryTerm> group, boolean withEnding) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < group.size(); i++) {
      QueryTerm term = group.get(i);
      boolean last = i == group.size() - 1;
      String bare = term.isUnknown() ? Particles.strip(term.typed()) : term.text();
      text.append(last && !withEnding ? bare : term.textWithEnding());
      text.append(last ? "" : " ");
    }
    return text.toString();
  }

  /** The whole query as titles might say it. */
  private static List<String> wordings(List<QueryTerm> terms) {
    StringBuilder typed = new StringBuilder();
    StringBuilder bare = new StringBuilder();
    for (QueryTerm term : terms) {
      typed.append(term.typed());
      bare.append(term.text());
    }
    Set<String> wordings = new LinkedHashSet<>();
    wordings.add(CleanText.key(typed.toString()));
    wordings.add(CleanText.key(bare.toString()));
    return List.copyOf(wordings);
  }

  /** One syllable, or a whole sentence, is no name to look for in running text. */
  private static boolean isPhrase(String name) {
    String key = CleanText.key(name);
    return key.length() > 1 && Vocabulary.split(name).size() <= LONGEST_NAME_WORDS;
  }
}
