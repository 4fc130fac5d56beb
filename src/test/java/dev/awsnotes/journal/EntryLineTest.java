package dev.awsnotes.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsnotes.journal.Entry.Answer;
import dev.awsnotes.journal.Entry.Unknown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryLineTest {
  private static final String ANSWER =
      """
      {"v":1,"id":"01KATEST000000000000000001","t":"answer",\
      "q":"aws-notes/dynamodb-gsi-consistency","rev":1,"module":"aws-notes/dynamodb",\
      "at":1795575601000,"day":"2026-11-25","mode":"quiz","given":"2","correct":true,\
      "rating":3,"ms":8200}\
      """;

  static List<Entry> oneOfEach() {
    return Samples.oneOfEach();
  }

  @Test
  void anAnswerIsThisLine() {
    assertThat(EntryText.of(Samples.answer(1))).isEqualTo(ANSWER);
  }

  @ParameterizedTest
  @MethodSource("oneOfEach")
  void whatIsWrittenIsRead(Entry entry) throws Exception {
    assertThat(read(EntryText.of(entry))).isEqualTo(entry);
  }

  @Property
  void anyTextThatIsGivenStaysOnItsLineAndComesBack(@ForAll String given) throws Exception {
    Answer answer = Samples.answer(1, given);
    String line = EntryText.of(answer);
    assertThat(line.chars()).allMatch(c -> c >= ' ' && c != '\u2028' && c != '\u2029');
    assertThat(read(line)).isEqualTo(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "\udc00\ud800", "a\u2028b", "보조 인덱스 🗝", "\u0000\r\n\t\"\\"})
  void textThatBreaksOtherReadersComesBack(String given) throws Exception {
    assertThat(read(EntryText.of(Samples.answer(1, given)))).isEqualTo(Samples.answer(1, given));
  }

  @Test
  void unknownFieldsAreNoError() throws Exception {
    String line = ANSWER.replace("\"ms\"", "\"mood\":[null,{\"x\":1.5e3}],\"big\":1e999,\"ms\"");
    assertThat(read(line)).isEqualTo(Samples.answer(1));
  }

  @Test
  void anotherProgramMayLeaveTheModuleOutAndGiveNumbers() throws Exception {
    String line =
        ANSWER.replace("\"module\":\"aws-notes/dynamodb\",", "").replace("\"2\"", "[1,3]");
    Answer answer = (Answer) read(line);
    assertThat(answer.item().module()).isEmpty();
    assertThat(answer.response().given()).isEqualTo("1,3");
  }

  @Test
  void anUnknownTypeIsKeptAsUnknown() throws Exception {
    Unknown note = new Unknown(Samples.stamp(1), "note");
    assertThat(read(ANSWER.replace("\"answer\"", "\"note\""))).isEqualTo(note);
    assertThat(read(EntryText.of(note))).isEqualTo(note);
  }

  @Test
  void aLaterVersionIsNotGuessedAt() {
    assertThatThrownBy(() -> read(ANSWER.replace("\"v\":1", "\"v\":2")))
        .isInstanceOf(NewerLine.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"rating\":3            | \"rating\":5           | rating = 5",
        "\"rating\":3            | \"rating\":3.0         | rating",
        "\"correct\":true        | \"correct\":\"true\"   | correct = true",
        "\"day\":\"2026-11-25\"  | \"day\":\"2026-02-30\" | day = 2026-02-30",
        "\"day\":\"2026-11-25\"  | \"day\":\"25.11.2026\" | day = 25.11.2026",
        "\"day\":\"2026-11-25\"  | \"day\":\"20x6-11-25\" | day = 20x6-11-25",
        "\"day\":\"2026-11-25\"  | \"day\":\"2026-1:-25\" | day = 2026-1:-25",
        "\"mode\":\"quiz\"       | \"mode\":\"exam\"      | mode = exam",
        "\"at\":1795575601000    | \"at\":-1              | at = -1",
        "\"at\":1795575601000,   | ``                     | at",
        "\"id\":                 | \"id\":\"x\",\"id\":   | there twice: id",
        "\"ms\":8200}            | \"ms\":8200            | JSON",
        "\"ms\":8200}            | \"ms\":8200}}          | JSON",
      })
  void aWrongLineSaysWhatIsWrong(String right, String wrong, String message) {
    assertThatThrownBy(() -> read(ANSWER.replace(right, wrong)))
        .isInstanceOf(BrokenLine.class)
        .hasMessageContaining(message);
  }

  private static Entry read(String line) throws BrokenLine, NewerLine {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    return EntryReader.read(bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "a b~, a b~",
        "`\u001f\u007f\u009f\u2028`, \\u001f\\u007f\\u009f\\u2028",
        "`\u00a0보조, 색인`, `\u00a0보조, 색인`",
        "\uD83D\uDDDD, \uD83D\uDDDD",
        "\uD83Dx\uDDDD\uD83D, \\ud83dx\\udddd\\ud83d",
      })
  void whatWouldBreakALineIsEscapedAndNothingElse(String text, String written) {
    assertThat(new JsonLine().text("q", text).end()).isEqualTo("{\"q\":\"" + written + "\"}");
  }

  @ParameterizedTest
  @CsvSource({"1, AGAIN", "2, HARD", "3, GOOD", "4, EASY"})
  void fourRatingsAreKnown(int grade, Rating rating) throws Exception {
    Answer answer = (Answer) read(ANSWER.replace("\"rating\":3", "\"rating\":" + grade));
    assertThat(answer.rating()).isEqualTo(rating);
  }

  @Test
  void whereNothingIsRatedAHitIsGoodAndAMissIsForgotten() {
    assertThat(Rating.of(true)).isEqualTo(Rating.GOOD);
    assertThat(Rating.of(false)).isEqualTo(Rating.AGAIN);
  }

  @Test
  void everyDigitIsOneInADay() throws Exception {
    assertThat(read(ANSWER.replace("2026-11-25", "2039-09-19")).stamp().day())
        .isEqualTo("2039-09-19");
  }
}
