package dev.awsnotes.export;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads a two-column deck: the text files that Anki, Quizlet and spreadsheets write. */
public final class DeckReader {
  /** More cards than a person learns. */
  static final int MOST_CARDS = 20_000;

  /** A longer side is no card. */
  static final int LONGEST_SIDE = 10_000;

  private static final Set<List<String>> TITLES =
      Set.of(
          List.of("front", "back"),
          List.of("question", "answer"),
          List.of("앞", "뒤"),
          List.of("앞면", "뒷면"),
          List.of("질문", "답"));

  private boolean columnsSaid;
  private final List<Deck.Card> cards = new ArrayList<>();
  private final List<Deck.Problem> problems = new ArrayList<>();

  private DeckReader() {}

  /**
   * Reads a deck; whatever the text, something comes of it.
   *
   * @param file the whole file, without a byte order mark
   */
  public static Deck read(String file) {
    String text = file.replace("\r\n", "\n").replace('\r', '\n');
    DeckHeaders headers = DeckHeaders.of(text);
    DeckReader reader = new DeckReader();
    SeparatedText.Split split = SeparatedText.split(text, headers.separator());
    if (!split.openedAt().isEmpty()) {
      reader.problem(
          split.openedAt().get(0),
          split.openedAt().get(1),
          "따옴표가 닫히지 않았습니다",
          "this quotation mark is never closed");
      return reader.deck(headers, true);
    }
    boolean first = true;
    for (SeparatedText.Row row : split.rows()) {
      if (first && isQuestionTable(row)) {
        reader.problem(
            row.line(),
            1,
            "export csv로 만든 문제 표입니다. import는 앞면과 뒷면 두 열을 읽습니다. 덱으로 옮기려면" + " export anki를 쓰십시오",
            "this is the table of questions that export csv writes; import reads two columns, front"
                + " and back. export anki writes such a deck");
        return reader.deck(headers, true);
      }
      if (first && isTitles(row)) {
        reader.problem(row.line(), 1, "열 이름이라 카드로 읽지 않습니다", "names of columns, which are no card");
        first = false;
        continue;
      }
      first = false;
      if (reader.cards.size() == MOST_CARDS) {
        reader.problem(
            row.line(), 1, "카드는 최대 20,000장입니다", "20,000 cards are the most that is read");
        return reader.deck(headers, true);
      }
      reader.row(row, headers);
    }
    if (reader.cards.isEmpty()) {
      reader.problem(1, 1, "두 열로 된 카드가 없습니다", "no cards in two columns");
    }
    return reader.deck(headers, reader.cards.isEmpty());
  }

  private static boolean isQuestionTable(SeparatedText.Row row) {
    List<String> header = QuestionRow.header(List.of(Lang.EN));
    return row.fields().size() > 2 && row.fields().subList(0, 3).equals(header.subList(0, 3));
  }

  /** {@code front} and {@code back}, as tables name their columns. */
  private static boolean isTitles(SeparatedText.Row row) {
    List<String> names =
        row.fields().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
    return TITLES.contains(names);
  }

  private Deck deck(DeckHeaders headers, boolean broken) {
    String name = SafeText.line(headers.deck());
    return new Deck(name, List.copyOf(cards), List.copyOf(problems), broken);
  }

  private void row(SeparatedText.Row row, DeckHeaders headers) {
    List<String> sides = new ArrayList<>();
    for (int i = 0; i < row.fields().size(); i++) {
      if (!headers.special().contains(i)) {
        sides.add(row.fields().get(i));
      }
    }
    if (sides.size() < 2) {
      problem(row.line(), 1, "열이 하나뿐입니다", "only one column");
      return;
    }
    if (sides.size() > 2 && !columnsSaid) {
      columnsSaid = true;
      LocalizedText said =
          new LocalizedText(
              "열이 둘보다 많아 앞의 두 열만 읽습니다", "more than two columns: the first two are read");
      problems.add(new Deck.Problem(row.line(), 1, said, false));
    }
    String front = PlainText.of(sides.get(0), headers.html());
    String back = PlainText.of(sides.get(1), headers.html());
    if (front.isEmpty()) {
      problem(row.line(), 1, "앞면이 비어 있습니다", "the front is empty");
    } else if (back.isEmpty()) {
      problem(row.line(), 1, "뒷면이 비어 있습니다", "the back is empty");
    } else if (front.length() > LONGEST_SIDE || back.length() > LONGEST_SIDE) {
      problem(row.line(), 1, "10,000자가 넘습니다", "more than 10,000 characters");
    } else {
      cards.add(new Deck.Card(front, back));
    }
  }

  private void problem(int line, int column, String ko, String en) {
    problems.add(new Deck.Problem(line, column, new LocalizedText(ko, en), true));
  }
}
