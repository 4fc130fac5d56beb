package dev.awsnotes.export;

import static java.util.Objects.requireNonNull;

import dev.awsnotes.pack.QuestionIds;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a deck as notes that hold its cards as questions. */
public final class DeckNotes {
  /** Ends what was written here, so that nothing else is ever overwritten. Markdown hides it. */
  public static final String MARK =
      "[//]: # (Made by aws-notes import. The next import of this deck replaces it.)";

  /** Characters that mean something to Markdown in the middle of a line. */
  private static final Pattern ACTIVE = Pattern.compile("[\\\\`*_\\[\\]<>&{}|~]");

  /** And at its beginning: headings, lists, rules, and the marks of questions. */
  private static final Pattern LEADING = Pattern.compile("^([#+=-])|^(\\d{1,9})([.)])");

  private static final Pattern MARKED =
      Pattern.compile("^(Q\\d{0,3}|A\\d{0,3}|문|질문|문제|답|정답)(\\s*)(:)");

  private DeckNotes() {}

  /**
   * The Markdown of a deck: each card a question to type the answer of. Cards with the same front
   * are one question with several answers.
   *
   * @param title the heading
   */
  public static String of(String title, Deck deck) {
    Map<String, String> fronts = new LinkedHashMap<>();
    Map<String, Set<String>> backs = new LinkedHashMap<>();
    for (Deck.Card card : deck.cards()) {
      String same = same(card.front());
      fronts.putIfAbsent(same, card.front());
      backs.computeIfAbsent(same, _ -> new LinkedHashSet<>()).add(card.back());
    }
    StringBuilder notes = new StringBuilder();
    notes.append("# ").append(escaped(title)).append("\n\n## ").append(escaped(title));
    notes.append(" {#cards}\n");
    backs.forEach(
        (same, answers) -> {
          String front = requireNonNull(fronts.get(same));
          notes.append("\nQ: ").append(escaped(front)).append('\n');
          answers.forEach(back -> notes.append("A: ").append(escaped(back)).append('\n'));
        });
    return notes.append('\n').append(MARK).append('\n').toString();
  }

  /** How many questions these cards make. */
  public static int questions(Deck deck) {
    Set<String> fronts = new LinkedHashSet<>();
    deck.cards().forEach(card -> fronts.add(same(card.front())));
    return fronts.size();
  }

  /** How many questions stand in notes that were written here. */
  public static int questions(String notes) {
    return (int) notes.lines().filter(line -> line.startsWith("Q: ")).count();
  }

  /** Fronts that ask the same are one question: they would have one id. */
  private static String same(String front) {
    return QuestionIds.asked(escaped(front));
  }

  /** Text that Markdown shows as it is; a line end is a hard one. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      String safe = ACTIVE.matcher(line).replaceAll("\\\\$0");
      safe = LEADING.matcher(safe).replaceFirst("$2\\\\$1$3");
      safe = MARKED.matcher(safe).replaceFirst("$1$2\\\\$3");
      escaped.append(escaped.isEmpty() ? "" : "\\\n").append(safe);
    }
    return escaped.toString();
  }
}
