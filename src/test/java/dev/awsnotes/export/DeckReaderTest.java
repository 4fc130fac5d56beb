package dev.awsnotes.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two-column decks as programs write them. */
class DeckReaderTest {
  private static List<Deck.Card> cards(String text) {
    Deck deck = DeckReader.read(text);
    assertThat(deck.problems()).isEmpty();
    return deck.cards();
  }

  private static Deck.Card only(String text) {
    assertThat(cards(text)).hasSize(1);
    return cards(text).getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "term\tmeaning",
        "term;meaning\n",
        "term,meaning\r\n",
        "#separator:tab\nterm\tmeaning",
        "#separator:Comma\n#html:false\nterm,meaning",
        "#separator:;\nterm;meaning",
        "#separator:Pipe\nterm|meaning",
        "# a remark\n\n\nterm\tmeaning\n\n",
        "\"term\"\t\"meaning\"",
        "#guid column:1\n#deck column:2\n#tags column:3\n#separator:tab\ng\td\tt\tterm\tmeaning",
        "#tags column:2\nterm;tag;meaning",
      })
  void theColumnsAreFound(String text) {
    assertThat(only(text)).isEqualTo(new Deck.Card("term", "meaning"));
  }

  @Test
  void ofMoreThanTwoColumnsTheFirstTwoAreReadWhichIsSaidOnce() {
    Deck deck = DeckReader.read("a\tb\tmore\tcolumns\nc\td\te\tf\n");
    assertThat(deck.cards()).containsExactly(new Deck.Card("a", "b"), new Deck.Card("c", "d"));
    assertThat(deck.problems())
        .extracting(problem -> problem.message().en())
        .containsExactly("more than two columns: the first two are read");
    assertThat(deck.leftOut()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"front\tback", "Question,Answer", "앞;뒤", "질문\t답"})
  void theNamesOfTheColumnsAreNoCard(String names) {
    String separator = names.replaceAll("[\\p{L}]", "");
    Deck deck = DeckReader.read(names + "\na" + separator + "b\n");
    assertThat(deck.cards()).containsExactly(new Deck.Card("a", "b"));
    assertThat(deck.leftOut()).isEqualTo(1);
  }

  @Test
  void aHeadingOfOtherWordsIsACardAsAnyOther() {
    assertThat(cards("term\tmeaning\nfront\tback\n")).hasSize(2);
  }

  @Test
  void theTableOfQuestionsIsNoDeck() {
    String header = String.join(",", QuestionRow.header(List.of(Lang.KO)));
    Deck deck = DeckReader.read(header + "\naws-notes,s3,a,b,1,choice\n");
    assertThat(deck.broken()).isTrue();
    assertThat(deck.problems().getFirst().message().en()).contains("export csv", "two columns");
  }

  @Test
  void quotationMarksHoldSeparatorsLineEndsAndThemselves() {
    assertThat(only("\"a\tb\"\t\"say \"\"so\"\"\r\nand so\""))
        .isEqualTo(new Deck.Card("a    b", "say \"so\"\nand so"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a<br>b | a+b",
        "<div>a</div><div>b</div> | a+b",
        "<b>bold</b> and <span class='x'>not</span> | bold and not",
        "a &amp; b &lt;i&gt; &#65;&#x42; | a & b <i> AB",
        "List<String> stays | List<String> stays",
        "1 < 2 and 3 > 2 | 1 < 2 and 3 > 2",
        "&unknown; stays | &unknown; stays",
        "x<script>alert(1)</script>y | xy",
        "x<style>b{}</style> | x",
        "say [sound:a.mp3] it | say  it",
        "<img src='x.png'>picture | picture",
      })
  void htmlBecomesTheTextThatIsSeen(String field, String seen) {
    assertThat(only("front\t" + field).back()).isEqualTo(seen.replace('+', '\n'));
  }

  @Test
  void whereItIsSaidToBeNoHtmlItStays() {
    assertThat(only("#html:false\nfront\t<b>x</b> &amp;").back()).isEqualTo("<b>x</b> &amp;");
  }

  @Test
  void theDeckMayHaveAName() {
    assertThat(DeckReader.read("#deck:Words\na\tb").name()).isEqualTo("Words");
  }

  @Test
  void whatCannotBeUsedIsToldWithItsLine() {
    Deck deck = DeckReader.read("a\tb\n\"c\nd\"\te\nalone\n");
    assertThat(deck.broken()).isFalse();
    assertThat(deck.cards()).hasSize(2);
    assertThat(deck.problems()).extracting(Deck.Problem::line).containsExactly(4);
  }

  @Test
  void aQuotationMarkThatIsNeverClosedBreaksTheFile() {
    Deck deck = DeckReader.read("a\tb\nc\t\"d\ne\tf\n");
    assertThat(deck.broken()).isTrue();
    assertThat(deck.problems().getFirst().line()).isEqualTo(2);
    assertThat(deck.problems().getFirst().column()).isEqualTo(3);
  }

  @Test
  void moreCardsThanAPersonLearnsAreRefused() {
    assertThat(DeckReader.read("a\tb\n".repeat(DeckReader.MOST_CARDS)).broken()).isFalse();
    assertThat(DeckReader.read("a\tb\n".repeat(DeckReader.MOST_CARDS + 1)).broken()).isTrue();
  }

  /** Whatever the two sides are, a field in quotation marks comes back as it is seen. */
  @Property(tries = 300)
  void quotedFieldsComeBack(
      @ForAll @StringLength(min = 1, max = 40) String front,
      @ForAll @StringLength(min = 1, max = 40) String back) {
    String text = "#html:false\n#separator:tab\n" + quoted(front) + "\t" + quoted(back) + "\n";
    Deck deck = DeckReader.read(text);
    String expected = PlainText.of(front, java.util.Optional.of(false));
    boolean empty =
        expected.isEmpty() || PlainText.of(back, java.util.Optional.of(false)).isEmpty();
    assertThat(deck.cards()).hasSize(empty ? 0 : 1);
    deck.cards().forEach(card -> assertThat(card.front()).isEqualTo(expected));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }

  @Property(tries = 300)
  void noTextIsTooOddToBeRead(@ForAll @StringLength(max = 200) String text) {
    Deck deck = DeckReader.read(text);
    assertThat(deck.broken()).isEqualTo(deck.cards().isEmpty());
  }
}
