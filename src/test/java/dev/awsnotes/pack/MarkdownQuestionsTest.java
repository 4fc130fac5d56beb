package dev.awsnotes.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions that stand in somebody's Markdown notes. */
class MarkdownQuestionsTest {
  @TempDir Path home;
  private PackFolder folder;

  @BeforeEach
  void folder() {
    folder = PackFolder.empty(home.resolve("mine"));
  }

  private PackReading reading(String... lines) {
    folder.write("kafka.md", String.join("\n", lines) + "\n");
    return PackReader.read(folder.root());
  }

  private List<Question> questions(String... lines) {
    PackReading reading = reading(lines);
    assertThat(reading.diagnostics()).isEmpty();
    return reading.pack().orElseThrow().modules().getFirst().questions();
  }

  private Question only(String... lines) {
    List<Question> questions = questions(lines);
    assertThat(questions).hasSize(1);
    return questions.getFirst();
  }

  private Question.Typed typed(String... lines) {
    return (Question.Typed) only(lines);
  }

  private List<String> complaints(String... lines) {
    return reading(lines).diagnostics().stream()
        .map(d -> d.line(Lang.EN).substring(folder.file("kafka.md").toString().length() + 1))
        .toList();
  }

  @Test
  void aLineWithQAndOneWithAAreAQuestion() {
    Question.Typed question = typed("# Kafka", "", "Q: What keeps the order?", "A: A partition");
    assertThat(question.stem().source()).isEqualTo(new LocalizedText("", "What keeps the order?"));
    assertThat(question.acceptEn()).containsExactly("A partition");
    assertThat(question.head().type()).isEqualTo(QuestionType.TYPED);
  }

  @Test
  void koreanNotesMayUseKoreanMarks() {
    Question.Typed question = typed("# 카프카", "", "문: 순서를 지키는 단위는 무엇입니까?", "답: 파티션");
    assertThat(question.stem().source().ko()).isEqualTo("순서를 지키는 단위는 무엇입니까?");
    assertThat(question.acceptKo()).containsExactly("파티션");
  }

  @Test
  void severalPairsMayStandInOneParagraph() {
    assertThat(questions("Q: one?", "A: 1", "Q: two?", "goes on", "A: 2", "A: two"))
        .extracting(q -> q.stem().source().en())
        .containsExactly("one?", "two?\ngoes on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Q: How?", "**Q:** How?", "**Q**: How?", "Q1: How?", "Q： How?", "  Q:  How?"})
  void theMarkMayBeWrittenAsPeopleWriteIt(String line) {
    assertThat(typed(line, "A: so").stem().en().plain()).isEqualTo("How?");
  }

  @Test
  void aLineThatIsBoldAsAWholeStaysBold() {
    assertThat(typed("**Q: How?**", "**A: so**").stem().source().en()).isEqualTo("**How?**");
  }

  @Test
  void partsBetweenSlashesAndWithoutBracketsAreAcceptedToo() {
    assertThat(typed("Q: Limit?", "A: `400 KB` / 400 KiB (with names)").acceptEn())
        .containsExactly(
            "400 KB / 400 KiB (with names)",
            "400 KB / 400 KiB",
            "400 KB",
            "400 KiB (with names)",
            "400 KiB");
  }

  @Test
  void aQuotationBelowGivesTheReason() {
    assertThat(
            typed("Q: Limit?", "A: 400 KB", "> Names count.", "> Values too.").why().source().en())
        .isEqualTo("Names count.\nValues too.");
  }

  @Test
  void codeBelongsToWhatIsAsked() {
    Question question =
        only("Q: What does it print?", "", "```", "Q: no", "echo 1", "```", "", "A: 1");
    assertThat(question.stem().source().en())
        .isEqualTo("What does it print?\n\n```\nQ: no\necho 1\n```");
  }

  @Test
  void boxesWithOneTickAreAChoiceWithReasons() {
    Question.Choice choice =
        (Question.Choice)
            only(
                "Q: Which one keeps order?",
                "- [ ] Topic",
                "  > Only its partitions do.",
                "- [x] Partition",
                "  > Offsets rise",
                "  > one by one.",
                "- [ ] Group");
    assertThat(choice.options())
        .extracting(Question.Option::correct)
        .containsExactly(false, true, false);
    assertThat(choice.options())
        .extracting(o -> o.why().source().en())
        .containsExactly("Only its partitions do.", "Offsets rise\none by one.", "");
  }

  @Test
  void moreTicksAskForAllOfThem() {
    Question.Multiple question =
        (Question.Multiple) only("### Which two?", "", "* [x] a", "* [X] b", "* [ ] c");
    assertThat(question.options()).hasSize(3);
  }

  @Test
  void reasonsMayStandAtTheMarginToo() {
    Question.Choice choice =
        (Question.Choice) only("Q: Which?", "", "- [ ] one", "> no", "- [x] two", "> yes");
    assertThat(choice.options())
        .extracting(o -> o.why().source().en())
        .containsExactly("no", "yes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Which of them?", "## Which of them?", "**Which of them?**", "어느 것입니까？"})
  void aSentenceThatAsksNeedsNoMark(String line) {
    assertThat(only(line, "", "- [ ] a", "- [x] b")).isInstanceOf(Question.Choice.class);
  }

  /** The rule for lists of things to do: see notes/README.md. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Things to do:\n\n- [ ] a\n- [x] b",
        "- [ ] a\n- [x] b",
        "## Tasks\n\n- [x] a\n- [ ] b",
        "What is left?\n\n- [ ] a\n- [ ] b",
        "What was done?\n\n- [x] a\n- [x] b",
        "What next?\n\nSome text between.\n\n- [x] a\n- [ ] b",
        "What next?\n\n- [x] a\n- no box",
        "```\nQ: a\nA: b\n- [x] c\n{{c1::d}}\n```",
        "    Q: a\n    A: b",
        "Ask `{{c1::nothing}}` here.",
        "Use {{ value }} and {{< note >}} in a template.",
        "FAQ: a list",
        "SQL: SELECT",
      })
  void whatIsNoQuestionIsLeftAlone(String text) {
    assertThat(questions(text)).isEmpty();
  }

  @Test
  void eachNumberOfGapsIsAQuestion() {
    List<Question> questions =
        questions("A {{c1::GSI}} may be read {{c2::eventually::how?}}, a {{c1::LSI}} otherwise.");
    assertThat(questions)
        .extracting(q -> q.stem().source().en())
        .containsExactly(
            "A [...] may be read eventually, a [...] otherwise.",
            "A GSI may be read [how?], a LSI otherwise.");
    assertThat(((Question.Typed) questions.getFirst()).acceptEn()).contains("GSI, LSI", "GSI LSI");
    assertThat(((Question.Typed) questions.getLast()).acceptEn()).containsExactly("eventually");
  }

  @Test
  void gapsInListsCountAndThoseWithoutANumberWhereAQuestionIsAnnounced() {
    assertThat(typed("- The limit is {{c1::400 KB}}.").acceptEn()).containsExactly("400 KB");
    assertThat(typed("Q: The limit is {{400 KB}}.").stem().source().en())
        .isEqualTo("The limit is [...].");
  }

  @Test
  void aQuestionBelongsToTheSectionItStandsIn() {
    assertThat(
            questions(
                "Q: zero?",
                "A: 0",
                "",
                "## One",
                "",
                "Q: one?",
                "A: 1",
                "",
                "## Two?",
                "",
                "- [x] a",
                "- [ ] b"))
        .extracting(q -> q.head().section())
        .containsExactly("intro", "one", "two");
  }

  @Test
  void anIdIsMadeOfWhatIsAskedAndStaysWhereverItMoves() {
    String id = only("Q: What keeps the order?", "A: a partition").id();
    assertThat(id).matches("what-keeps-the-order-[0-9a-f]{8}");
    assertThat(
            questions(
                "## New", "", "Q: Other?", "A: 1", "", "Q: What keeps", "the order?", "A: mended"))
        .extracting(Question::id)
        .contains(id);
    assertThat(only("Q: What keeps the order!", "A: a partition").id()).isNotEqualTo(id);
  }

  @Test
  void anIdMayBeWritten() {
    Question question = only("Q: What keeps the order? {#order}", "A: a partition");
    assertThat(question.id()).isEqualTo("order");
    assertThat(question.stem().source().en()).isEqualTo("What keeps the order?");
    assertThat(only("### Which? {#which-one}", "", "- [x] a", "- [ ] b").id())
        .isEqualTo("which-one");
  }

  @Test
  void everythingThatIsWrongIsToldWithItsPlaceInOneRun() {
    assertThat(
            complaints(
                "Q: none marked?",
                "- [ ] a",
                "- [ ] b",
                "",
                "text",
                "",
                "A: no question",
                "",
                "Q: no answer?",
                "",
                "  Q: one option?",
                "  - [x] a",
                "",
                "Q: all of them?",
                "- [x] a",
                "- [x] b",
                "",
                "Q: empty?",
                "A:",
                "",
                "Q: fine?",
                "A: yes",
                "",
                "Q: fine?",
                "A: again"))
        .containsExactly(
            "2:3: error: no option is marked as right with [x]",
            "7:4: error: an answer without a question (Q:) above it",
            "9:4: error: no answer: an A: line, - [x] options or a {{gap}} should follow",
            "12:5: error: 2 to 9 options are possible, not 1",
            "15:3: error: every option is marked with [x]",
            "19:3: error: the answer is empty",
            "24:4: error: this question is there already: fine-"
                + only("Q: fine?", "A: yes").id().substring(5));
  }

  @Test
  void whatIsBrokenIsLeftOutAndTheRestIsThere() {
    PackReading reading = reading("# K", "", "A: alone", "", "Q: fine?", "A: yes");
    assertThat(reading.pack().orElseThrow().modules().getFirst().questions()).hasSize(1);
    assertThat(reading.diagnostics()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"`", "`` ` ", "{{c1::", "{{", "- [x] ", "Q: ", "Q:", "> ", "**Q", "Q: a\nA: b\n"})
  void hostileTextIsReadInTime(String part) {
    folder.write("kafka.md", "Q: a\n" + part.repeat(5_000) + "\n{{c1::x}}\n");
    assertThat(PackReader.read(folder.root()).pack()).isPresent();
  }

  /** U+0085 and U+2028 end no line of Markdown, whatever regular expressions think. */
  @Test
  void oddLineSeparatorsEndNoLine() {
    assertThat(typed("Q: a\u0085b\u2028c?", "A: d\u2029e").stem().source().en())
        .isEqualTo("a\u0085b\u2028c?");
  }

  @Test
  void aCallInBracketsIsNoRemark() {
    assertThat(typed("Q: Which call?", "A: list(x)").acceptEn()).containsExactly("list(x)");
  }
}
