package dev.awsnotes.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Groups the words of a query by what the glossary knows, and adds what means the same. */
final class Concepts {
  private static final int MOST_WORDS = 5;
  private static final int LONGEST_NAME_WORDS = 6;

  /** A module's name beside other words tells where to look more than what for. */
  private static final double MODULE_WEIGHT = 0.5;

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

  Understanding of(List<QueryTerm> terms) throws IOException {
    List<Concept> concepts = new ArrayList<>();
    List<Rewrite> rewrites = new ArrayList<>();
    for (int from = 0; from < terms.size(); ) {
      int size = Math.max(1, named(terms, from));
      List<QueryTerm> group = terms.subList(from, from + size);
      concepts.add(concept(group, terms.size() > size, rewrites));
      from += size;
    }
    return new Understanding(List.copyOf(concepts), List.copyOf(rewrites), wordings(terms));
  }

  private Concept concept(List<QueryTerm> group, boolean amongOthers, List<Rewrite> rewrites)
      throws IOException {
    Set<String> literal = new LinkedHashSet<>();
    Set<String> rewritten = new LinkedHashSet<>();
    double weight = 0;
    if (group.size() == 1) {
      QueryTerm term = group.getFirst();
      literal.addAll(term.forms());
      term.rewritings().forEach(words -> rewritten.add(String.join(" ", words)));
    } else {
      literal.add(joined(group, true));
      literal.add(joined(group, false));
    }
    for (QueryTerm term : group) {
      weight = Math.max(weight, known.weight(term.text()));
      if (term.forms().isEmpty() && !term.rewritings().isEmpty()) {
        rewrites.add(new Rewrite(term.typed(), String.join(" ", term.rewritings().getFirst())));
      }
    }
    Set<String> targets = new LinkedHashSet<>();
    Set<String> modules = new LinkedHashSet<>();
    for (String key : keys(group)) {
      rewritten.addAll(glossary.ownNames(key));
      for (NoteHead entry : glossary.entries(key)) {
        (entry.kind() == Kind.MODULE ? modules : targets).add(entry.target());
        entry.names().stream().filter(Concepts::isPhrase).forEach(rewritten::add);
      }
    }
    rewritten.removeAll(literal);
    List<Reading> readings = new ArrayList<>();
    literal.forEach(text -> readings.add(Reading.literal(text)));
    rewritten.forEach(text -> readings.add(Reading.rewritten(text)));
    boolean place = !modules.isEmpty() && amongOthers;
    return new Concept(readings, place ? weight * MODULE_WEIGHT : weight, targets, modules);
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
    for (QueryTerm term : group) {
      boolean last = term == group.getLast();
      text.append(last && !withEnding ? term.text() : term.textWithEnding());
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
