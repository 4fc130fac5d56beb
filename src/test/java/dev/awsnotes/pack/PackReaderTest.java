package dev.awsnotes.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading a pack that is as it should be. */
class PackReaderTest {
  @TempDir Path folder;

  private static Pack read(PackFolder folder) {
    PackReading reading = PackReader.read(folder.root());
    assertThat(reading.diagnostics()).isEmpty();
    return reading.pack().orElseThrow();
  }

  private Module module() {
    return read(PackFolder.good(folder)).modules().getFirst();
  }

  @Test
  void aPackHasANameALicenceAndModulesInItsOrder() {
    Pack pack = read(PackFolder.good(folder));
    assertThat(pack.id()).isEqualTo("own");
    assertThat(pack.title()).isEqualTo(new LocalizedText("내 노트", "My notes"));
    assertThat(pack.licence()).isEqualTo("CC0-1.0");
    assertThat(pack.modules()).extracting(Module::id).containsExactly("sqs");
    assertThat(pack.blueprints()).isEmpty();
  }

  @Test
  void aModuleHasWhatItsFileSays() {
    Module module = module();
    assertThat(module.title()).isEqualTo(new LocalizedText("메시지 대기열", "Message queues"));
    assertThat(module.aliases()).containsExactly("큐", "queue");
    assertThat(module.domains()).containsExactly(Domain.DEVELOPMENT);
    assertThat(module.cheatSections()).containsExactly("basics", "visibility");
    assertThat(module.glossary())
        .containsExactly(
            new GlossaryTerm(
                new LocalizedText("표시 제한 시간", "visibility timeout"),
                List.of("VT"),
                new LocalizedText("숨는 시간", "how long it hides"),
                "visibility"));
  }

  @Test
  void sectionsPairTheTwoLanguages() {
    Module module = module();
    assertThat(module.contents())
        .containsExactly(
            new SectionHeading("basics", new LocalizedText("기본", "Basics"), false),
            new SectionHeading(
                "visibility", new LocalizedText("표시 제한 시간", "Visibility timeout"), true));
    Section basics = module.section("basics").orElseThrow();
    assertThat(basics.body().source().ko())
        .isEqualTo(
            "대기열은 메시지를 **보관**합니다.\n\n출처: [SQS](https://docs.aws.amazon.com/sqs/). 확인: 2026-11-22");
    assertThat(basics.body().en().plain()).startsWith("A queue keeps messages.");
    assertThat(basics.sources()).containsExactly("https://docs.aws.amazon.com/sqs/");
    assertThat(basics.verified()).isEqualTo("2026-11-23");
    assertThat(basics.facts()).containsExactly("sqs-basics");
    assertThat(module.section("nothing")).isEmpty();
  }

  @Test
  void questionsOfAllTypesAreRead() {
    List<Question> questions = module().questions();
    assertThat(questions)
        .extracting(question -> question.head().type())
        .containsExactly(QuestionType.values());
    Question.Choice choice = (Question.Choice) questions.getFirst();
    assertThat(choice.head())
        .isEqualTo(
            new QuestionHead(
                "sqs-choice",
                3,
                QuestionType.CHOICE,
                "basics",
                Domain.DEVELOPMENT,
                1,
                List.of("dva-c03:1.1"),
                List.of("sqs-typed"),
                List.of("queue")));
    assertThat(choice.options())
        .extracting(Question.Option::correct)
        .containsExactly(true, false, false, false);
    assertThat(choice.options().get(1).why().source())
        .isEqualTo(new LocalizedText("SNS입니다.", "That is SNS."));
    assertThat(choice.evidence())
        .isEqualTo(
            new Question.Evidence(
                List.of("sqs-basics"), List.of("https://docs.aws.amazon.com/sqs/"), "2026-11-22"));
    Question.Ordering ordering = (Question.Ordering) questions.get(2);
    assertThat(ordering.steps())
        .extracting(step -> step.text().source().en())
        .containsExactly("receive", "work", "delete");
    Question.Matching matching = (Question.Matching) questions.get(3);
    assertThat(matching.matches())
        .extracting(match -> match.right().source().en())
        .containsExactly("queue", "topic");
    Question.Typed typed = (Question.Typed) questions.get(4);
    assertThat(typed.acceptKo()).containsExactly("표시 제한 시간");
    assertThat(typed.acceptEn()).containsExactly("visibility timeout");
  }

  @Test
  void whatIsLeftOutOfAQuestionHasItsDefault() {
    QuestionHead head = module().question("sqs-multiple").orElseThrow().head();
    assertThat(head.revision()).isEqualTo(1);
    assertThat(head.difficulty()).isEqualTo(2);
    assertThat(head.pairs()).isEmpty();
  }

  @Test
  void aTextWithoutALanguageIsForBoth() {
    assertThat(module().question("sqs-ordering").orElseThrow().stem().source())
        .isEqualTo(new LocalizedText("In which order?", "In which order?"));
  }

  @Test
  void aModuleMayBeInOneLanguage() {
    PackFolder pack = PackFolder.good(folder).delete("sqs/ko.md");
    Section section = read(pack).modules().getFirst().section("basics").orElseThrow();
    assertThat(section.title()).isEqualTo(new LocalizedText("", "Basics"));
    assertThat(section.title().in(Lang.KO)).isEqualTo("Basics");
    assertThat(section.body().in(Lang.KO).plain()).startsWith("A queue keeps");
  }

  @Test
  void aModuleNeedsNoQuestions() {
    assertThat(
            read(PackFolder.good(folder).delete("sqs/quiz.json"))
                .modules()
                .getFirst()
                .questionCount())
        .isZero();
  }

  @Test
  void aByteOrderMarkAndWindowsLinesDoNotHarm() {
    PackFolder pack = PackFolder.good(folder);
    for (String file :
        new String[] {"pack.json", "sqs/module.json", "sqs/ko.md", "sqs/en.md", "sqs/quiz.json"}) {
      pack.write(file, "\uFEFF" + pack.text(file).replace("\n", "\r\n"));
    }
    Module module = read(pack).modules().getFirst();
    assertThat(module.contents())
        .extracting(SectionHeading::id)
        .containsExactly("basics", "visibility");
    assertThat(module.section("visibility").orElseThrow().body().source().en())
        .isEqualTo("A received message hides for a while.");
  }

  @Test
  void decomposedHangulIsComposed() {
    PackFolder pack = PackFolder.good(folder);
    for (String file : new String[] {"sqs/module.json", "sqs/ko.md"}) {
      pack.write(
          file,
          Normalizer.normalize(pack.text(file), Normalizer.Form.NFD)
              .getBytes(StandardCharsets.UTF_8));
    }
    Module module = read(pack).modules().getFirst();
    assertThat(module.title().ko()).isEqualTo("메시지 대기열");
    assertThat(module.contents().getFirst().title().ko()).isEqualTo("기본");
  }

  @Test
  void deeperHeadingsBelongToTheirSection() {
    PackFolder pack =
        PackFolder.good(folder)
            .replace(
                "sqs/en.md",
                "A queue **keeps** messages.",
                "One.\n\n### Deeper {#deep}\n\nTwo.\n\n#### Deepest\n\nThree.");
    Section basics = read(pack).modules().getFirst().section("basics").orElseThrow();
    assertThat(basics.body().en().plain())
        .startsWith("One.\nDeeper {#deep}\nTwo.\nDeepest\nThree.");
  }

  @Test
  void aHeadingInsideCodeIsNoSection() {
    PackFolder pack =
        PackFolder.good(folder)
            .replace(
                "sqs/en.md", "A queue **keeps** messages.", "```sh\n## no section {#none}\n```");
    assertThat(read(pack).modules().getFirst().contents()).hasSize(2);
  }

  @Test
  void blueprintsComeOldestFirst() {
    String blueprint =
        """
        {"id": "%s", "title": "Exam", "from": "%s", "until": "%s", "items": 65, "minutes": 130, "pass": 720,
         "types": ["choice", "multiple"],
         "domains": [{"id": "development", "title": "Development", "weight": 60,
                      "tasks": [{"id": "1.1", "title": "Code", "skills": [{"ko": "가", "en": "a"}], "facts": ["f"]}]},
                     {"id": "security", "title": "Security", "weight": 40, "tasks": []}]}
        """;
    PackFolder pack =
        PackFolder.good(folder)
            .write("exams/a-new.json", blueprint.formatted("new", "2026-12-01", "2029-12-31"))
            .write("exams/b-old.json", blueprint.formatted("old", "2023-02-28", "2026-11-30"))
            .write("exams/readme.txt", "not a blueprint");
    List<Blueprint> blueprints = read(pack).blueprints();
    assertThat(blueprints).extracting(Blueprint::id).containsExactly("old", "new");
    assertThat(blueprints.getFirst().validOn("2026-11-30")).isTrue();
    assertThat(blueprints.getFirst().validOn("2026-12-01")).isFalse();
    assertThat(blueprints.getLast().validOn("2026-12-01")).isTrue();
  }
}
