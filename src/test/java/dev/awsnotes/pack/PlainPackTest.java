package dev.awsnotes.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of plain Markdown, as a learner keeps it. */
class PlainPackTest {
  @TempDir Path home;
  private PackFolder folder;

  @BeforeEach
  void folder() {
    folder = PackFolder.empty(home.resolve("My Notes"));
  }

  private Pack read() {
    PackReading reading = PackReader.read(folder.root());
    assertThat(reading.diagnostics()).isEmpty();
    return reading.pack().orElseThrow();
  }

  private List<String> modules() {
    return read().modules().stream().map(Module::id).toList();
  }

  private Module only() {
    assertThat(read().modules()).hasSize(1);
    return read().modules().getFirst();
  }

  private List<String> sections() {
    return only().contents().stream().map(SectionHeading::id).toList();
  }

  @Test
  void thePackIsCalledLikeItsFolder() {
    folder.write("kafka.md", "## Topics\n\nPartitions.\n");
    assertThat(read().id()).isEqualTo("my-notes");
    assertThat(read().title()).isEqualTo(LocalizedText.of("My Notes"));
  }

  @Test
  void aFileIsAModuleCalledByItsFirstHeading() {
    folder.write("kafka.md", "# Apache Kafka\n\nIntroduction.\n\n## Topics\n\nPartitions.\n");
    assertThat(only().id()).isEqualTo("kafka");
    assertThat(only().title()).isEqualTo(new LocalizedText("", "Apache Kafka"));
    assertThat(sections()).containsExactly("intro", "topics");
    assertThat(only().section("intro").orElseThrow().body().en().plain())
        .isEqualTo("Introduction.");
    assertThat(only().section("topics").orElseThrow().body().source().en())
        .isEqualTo("Partitions.");
  }

  @Test
  void aFileWithoutAHeadingIsOneSectionCalledByTheFile() {
    folder.write("to read.md", "Just a line.\n");
    assertThat(only().id()).isEqualTo("to-read");
    assertThat(only().title().en()).isEqualTo("to read");
    assertThat(sections()).containsExactly("intro");
  }

  @Test
  void koreanIsRecognisedByItsLetters() {
    folder.write("a.md", "# 카프카\n\n## 토픽\n\n토픽에는 파티션이 있습니다.\n");
    folder.write("b.md", "# Kafka\n\n## Topics\n\nA topic (토픽) has partitions and consumers.\n");
    assertThat(read().modules().getFirst().title()).isEqualTo(new LocalizedText("카프카", ""));
    assertThat(read().modules().getLast().title()).isEqualTo(new LocalizedText("", "Kafka"));
  }

  /** As GitHub's heading anchors: what its documentation says and what it does. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Topics                          | topics",
        "Consumer Groups                 | consumer-groups",
        "What is it?                     | what-is-it",
        "a_b-c                           | a_b-c",
        "API (REST) & friends!           | api-rest--friends",
        "1. First                        | 1-first",
        "`code` in a title               | code-in-a-title",
        "**bold** and *not*              | bold-and-not",
        "[a link](https://example.com/)  | a-link",
        "보조 인덱스                       | 보조-인덱스",
        "인덱스(GSI)란?                    | 인덱스gsi란",
        "C++ / C#                        | c--c",
        "ÄÖÜ                             | äöü",
        "emoji 🙂 here                   | emoji--here",
        "own id {#mine}                  | mine",
      })
  void idsAreMadeAsGitHubMakesThem(String heading, String id) {
    folder.write("notes.md", "## " + heading + "\n\ntext\n");
    assertThat(sections()).containsExactly(id);
  }

  @Test
  void theSameHeadingAgainGetsANumber() {
    folder.write("notes.md", "## Example\n\na\n\n## Example\n\nb\n\n## Example\n\nc\n");
    assertThat(sections()).containsExactly("example", "example-1", "example-2");
    assertThat(only().section("example-1").orElseThrow().body().en().plain()).isEqualTo("b");
  }

  /** GitHub skips a number that a heading has already. */
  @Test
  void aNumberThatIsTakenIsSkipped() {
    folder.write("notes.md", "## Example\n\na\n\n## Example-1\n\nb\n\n## Example\n\nc\n");
    assertThat(sections()).doesNotHaveDuplicates().hasSize(3).startsWith("example", "example-1");
    assertThat(only().section(sections().getLast()).orElseThrow().body().en().plain())
        .isEqualTo("c");
  }

  @Test
  void aHeadingOfNothingButSignsStillHasAnId() {
    folder.write("notes.md", "## ???\n\na\n\n## !!!\n\nb\n");
    assertThat(sections()).containsExactly("section", "section-1");
  }

  @Test
  void aSectionThatIsCalledIntroDoesNotHideTheIntroduction() {
    folder.write("notes.md", "before\n\n## Intro\n\nafter\n");
    assertThat(sections()).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void foldersMayBeNestedHoweverMessily() {
    folder
        .write("b.md", "x")
        .write("a/b.md", "x")
        .write("a/b/c d/e.markdown", "x")
        .write("a-b.md", "x")
        .write("a/image.png", new byte[] {(byte) 0xff})
        .write("a/notes.txt", new byte[] {(byte) 0xff})
        .write(".obsidian/hidden.md", new byte[] {(byte) 0xff})
        .write("a/.hidden.md", new byte[] {(byte) 0xff})
        .write("node_modules.md/README.md", "x");
    assertThat(modules()).doesNotHaveDuplicates().hasSize(5);
    assertThat(modules()).contains("b", "a-b", "a-b-c-d-e", "node_modulesmd-readme");
  }

  @Test
  void koreanNamesAreComposedWhateverTheFileSystemMakesOfThem() {
    String decomposed = Normalizer.normalize("디나모 정리", Normalizer.Form.NFD);
    folder.write(decomposed + ".md", "## 절\n\n내용\n");
    assertThat(only().id()).isEqualTo("디나모-정리");
    assertThat(only().title().ko()).isEqualTo("디나모 정리");
  }

  @Test
  void anEmptyFolderIsNoPack() {
    PackReading reading = PackReader.read(folder.root());
    assertThat(reading.pack()).isEmpty();
    assertThat(reading.diagnostics().getFirst().line(Lang.EN))
        .isEqualTo(folder.root() + ":1:1: error: neither a pack.json nor a Markdown file");
  }

  @Test
  void anEmptyFileIsAModuleOfNothing() {
    folder.write("empty.md", "");
    assertThat(sections()).isEmpty();
  }

  @Test
  void aLinkThatGoesInACircleEnds() throws IOException {
    folder.write("a/b.md", "x");
    Files.createSymbolicLink(folder.file("a/loop"), folder.root());
    assertThat(modules()).containsExactly("a-b");
  }

  @Test
  void aLinkToAFileElsewhereIsNotRead(@TempDir Path outside) throws IOException {
    Path secret = Files.writeString(outside.resolve("secret"), "secret");
    folder.write("a.md", "x");
    Files.createSymbolicLink(folder.file("b.md"), secret);
    PackReading reading = PackReader.read(folder.root());
    assertThat(reading.diagnostics())
        .extracting(d -> d.line(Lang.EN))
        .containsExactly(
            folder.file("b.md") + ":1:1: error: the file lies outside the pack's folder");
  }

  @Test
  void aFileThatIsNotUtf8IsNamed() {
    folder.write("a.md", new byte[] {'a', '\n', (byte) 0xb0});
    assertThat(PackReader.read(folder.root()).diagnostics())
        .extracting(d -> d.line(Lang.EN))
        .containsExactly(folder.file("a.md") + ":2:1: error: a byte that is not UTF-8");
  }

  /** Site generators and note programs put it there; to Markdown it would be a heading. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: Consumer groups\nweight: 30\n---\n",
        "---\nweight: 30\ntitle: \"Consumer groups\"\n...\n",
        "+++\ntitle = 'Consumer groups'\n+++\n",
      })
  void theHeadOfAFileIsNoTextAndMayNameTheModule(String head) {
    folder.write("kafka.md", head + "\nIntroduction.\n\n## Topics\n\nQ: a?\n");
    PackReading reading = PackReader.read(folder.root());
    Module module = reading.pack().orElseThrow().modules().getFirst();
    assertThat(module.title().en()).isEqualTo("Consumer groups");
    assertThat(module.contents().stream().map(SectionHeading::id))
        .containsExactly("intro", "topics");
    assertThat(module.section("intro").orElseThrow().body().en().plain())
        .isEqualTo("Introduction.");
    int line = (int) head.lines().count() + 6;
    assertThat(reading.diagnostics().getFirst().at().line()).isEqualTo(line);
  }

  @Test
  void aRuleAtTheBeginningIsNoHead() {
    folder.write("kafka.md", "---\n\ntitle: text\n\n---\n\nmore\n");
    assertThat(only().section("intro").orElseThrow().body().en().plain()).contains("title: text");
  }

  @Test
  void remarksToEditorsAreNotShown() {
    folder.write("kafka.md", "<!-- a remark -->\n\ntext <!-- another --> here\n\n<b>shown</b>\n");
    assertThat(only().section("intro").orElseThrow().body().en().plain())
        .contains("<b>shown</b>")
        .doesNotContain("remark", "another");
  }

  @Test
  void aFileThatCannotBeReadIsLeftOutAndTheOthersAreThere() {
    folder.write("a.md", "text\n").write("b.md", new byte[] {'a', (byte) 0xb0});
    PackReading reading = PackReader.read(folder.root());
    assertThat(reading.pack().orElseThrow().modules()).hasSize(1);
    assertThat(reading.diagnostics()).hasSize(1);
  }

  private List<String> told() {
    return PackReader.read(folder.root()).diagnostics().stream()
        .map(found -> found.line(Lang.EN).substring(folder.root().toString().length() + 1))
        .toList();
  }

  @Test
  void aHeadingYieldsToOneThatHasItsIdWritten() {
    folder.write("x.md", "## Dup\n\nfirst\n\n## Second {#dup}\n\nsecond\n");
    assertThat(sections()).containsExactly("dup-1", "dup");
    assertThat(only().section("dup").orElseThrow().body().en().plain()).isEqualTo("second");
  }

  @Test
  void anIdWrittenTwiceIsAnErrorAndBothSectionsCanBeRead() {
    folder.write("x.md", "## One {#dup}\n\nfirst\n\n## Two {#dup}\n\nsecond\n");
    assertThat(told()).containsExactly("x.md:5:1: error: this section id is taken: dup");
    Module module = PackReader.read(folder.root()).pack().orElseThrow().modules().getFirst();
    assertThat(module.contents().stream().map(SectionHeading::id)).containsExactly("dup", "dup-1");
    assertThat(module.section("dup-1").orElseThrow().body().en().plain()).isEqualTo("second");
  }

  @Test
  void aHeadingThatCannotBeMeantIsTold() {
    folder.write("x.md", "## \n\ntext\n\n## Topics {#My ID}\n\ntext\n");
    assertThat(told())
        .containsExactly(
            "x.md:1:1: warning: a heading without text",
            "x.md:5:1: warning: not an id, and so read as part of the title: {#My ID}");
  }

  @Test
  void theEndOfAFilesNameMayBeWrittenInCapitals() {
    folder.write("upper.MD", "## Topics\n\ntext\n");
    assertThat(modules()).containsExactly("upper");
  }

  /** Notes with questions in them read as if there were none. */
  @Test
  void marksOfQuestionsAreNotShownToWhoeverReads() {
    folder.write(
        "x.md",
        """
        ## Indexes

        Q: Which limit? {#limit}
        A: 400 KB
        > The names count.

        ### Which index can be added later? {#index-later}

        - [ ] LSI
        - [x] GSI

        A {{c1::GSI}} is read {{c2::eventually::how?}} consistent, `{{c1::code}}` stays.

        - Items: {{c1::400 KB}}

        ```
        Q: {{c1::no}} {#id}
        ```
        """);
    Section section = only().section("indexes").orElseThrow();
    String shown = section.body().en().plain();
    assertThat(shown)
        .contains(
            "Which index can be added later?",
            "A GSI is read eventually consistent, {{c1::code}} stays.",
            "Items: 400 KB",
            "Q: {{c1::no}} {#id}")
        .doesNotContain("{#index-later}", "{#limit}")
        .containsPattern("Q: Which limit\\?\\s*\\n\\s*A: 400 KB");
    assertThat(section.body().source().en()).contains("{{c2::eventually::how?}}");
    assertThat(only().questionCount()).isEqualTo(5);
  }
}
