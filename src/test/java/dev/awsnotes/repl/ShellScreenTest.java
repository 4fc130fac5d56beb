package dev.awsnotes.repl;

import static dev.awsnotes.repl.ShellOnScreen.CTRL_C;
import static dev.awsnotes.repl.ShellOnScreen.CTRL_D;
import static dev.awsnotes.repl.ShellOnScreen.CTRL_L;
import static dev.awsnotes.repl.ShellOnScreen.DOWN;
import static dev.awsnotes.repl.ShellOnScreen.ENTER;
import static dev.awsnotes.repl.ShellOnScreen.RIGHT;
import static dev.awsnotes.repl.ShellOnScreen.TAB;
import static dev.awsnotes.repl.ShellOnScreen.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell as one sees it. */
class ShellScreenTest {
  private static final String KOREAN = "ko_KR.UTF-8";
  private static final String ENGLISH = "en_US.UTF-8";

  @TempDir Path home;

  private ShellOnScreen shell(String locale) throws IOException {
    return new ShellOnScreen(home, locale, 80, 24, "NO_COLOR", "1");
  }

  @Test
  void aModuleIsEnteredItsListShownAndAnEntryOpenedByItsNumber() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("cd dynamodb", ENTER).await("dynamodb> ");
      shell.type("ls", ENTER).await("gsi").type("1", ENTER).await("dynamodb/basics> ");
      shell.type("n", ENTER).await("dynamodb/rds> ");
      shell.type("back", ENTER).await("dynamodb/basics> ");
      shell.type("up", ENTER).await("dynamodb> ");
    }
  }

  @Test
  void aSectionIsOpenedFromTheTopIfOnlyOneModuleHasIt() throws IOException {
    try (ShellOnScreen shell = shell(KOREAN)) {
      shell.type("open gsi", ENTER).await("dynamodb/gsi> ");
    }
  }

  @Test
  void hangulTakesTwoColumnsAndIsErasedWhole() throws IOException {
    try (ShellOnScreen shell = shell(KOREAN)) {
      int start = shell.cursor();
      shell.type("보조").await("> 보조");
      assertThat(shell.cursor()).isEqualTo(start + 4);
      shell.type("\u007f", "x").await("> 보x");
      assertThat(shell.cursor()).isEqualTo(start + 3);
    }
  }

  @Test
  void aSectionIsCompletedByTheInitialsOfItsKoreanTitle() throws IOException {
    try (ShellOnScreen shell = shell(KOREAN)) {
      shell.type("cd dynamodb", ENTER).await("dynamodb> ");
      shell.type("open ㄱㄹㅂ", TAB).await("open gsi");
    }
  }

  @Test
  void optionsAndTheirValuesAreCompleted() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("quiz --ty", TAB).await("quiz --type ");
      shell.type("ord", TAB).await("quiz --type ordering");
    }
  }

  @Test
  void calculationsAreCompletedWithTheirOwnOptions() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("calc rc", TAB).await("calc rcu ");
      shell.type("--consis", TAB).await("calc rcu --consistency ");
      shell.type("ev", TAB).await("calc rcu --consistency eventual");
    }
  }

  @Test
  void optionsAreCompletedAtTheBeginningOfALineToo() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("--no-p", TAB).await("--no-pager");
    }
  }

  @Test
  void linesThatArePastedTogetherAreRunOneAfterAnother() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("\u001b[200~cd dynamodb\n\ncd gsi\u001b[201~", ENTER).await("dynamodb/gsi> ");
    }
  }

  @Test
  void answersThatArePastedTogetherAreGivenOneAfterAnother() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("quiz s3 -n 2 --seed 7 --type choice", ENTER).await("Question 1 of 2");
      shell.type("\u001b[200~1\n\n2\u001b[201~", ENTER).await("Answer (? for keys): 2");
      shell.type("", ENTER).await("of 2 right.");
    }
  }

  @Test
  void aQuestionThatWasFoundOpensTheSectionThatExplainsIt() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("search --in questions rcu -n 3", ENTER).await("-> dynamodb/");
      shell.type("1", ENTER).await("dynamodb/rcu> ");
    }
  }

  @Test
  void aBookmarkedQuestionOpensByItsPlaceInTheList() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("ls", ENTER).await("api-gateway");
      shell.type("mark dynamodb-rcu-strong-six-kb", ENTER).await("Bookmarked");
      shell.type("mark", ENTER).await("> mark\ndynamodb-rcu-strong-six-kb");
      shell.type("1", ENTER).await("dynamodb/rcu> ");
    }
  }

  @Test
  void aWordNearACommandSuggestsIt() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("serch", ENTER).await("\"search\"");
    }
  }

  @Test
  void otherWordsSearch() throws IOException {
    try (ShellOnScreen shell = shell(KOREAN)) {
      shell.type("보조 인덱스", ENTER).await("다른 결과:").await("dynamodb/gsi");
    }
  }

  @Test
  void whatWasTypedInTheWrongKeyboardModeIsUnderstood() throws IOException {
    try (ShellOnScreen shell = shell(KOREAN)) {
      shell.type("ㅣㄴ", ENTER).await("api-gateway");
    }
  }

  @Test
  void arrowsAndSpaceTickAnswers() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("quiz dynamodb --type multiple -n 1 --seed 1", ENTER).await("Answer");
      shell.type(DOWN, " ", DOWN, DOWN, " ").await("1,3  > [x] 3.");
      shell.type(ENTER).await("Enter: on");
    }
  }

  @Test
  void arrowsPutTheNumberOfAChoiceOnTheLine() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("quiz dynamodb --type choice -n 1 --seed 1", ENTER).await("Answer");
      shell.type(UP).await("keys): 4  ").type(DOWN).await("keys): 1  ");
    }
  }

  @Test
  void interruptLeavesTheQuizWithItsResultAndKeepsTheAnswers() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("quiz dynamodb --type choice -n 3 --seed 1", ENTER).await("Answer");
      shell.type("1", ENTER).await("Enter: on").type(ENTER).await("Question 2 of 3");
      shell.type(CTRL_C).await("of 1 right");
      shell.type("cd s3", ENTER).await("s3> ");
    }
    assertThat(journal()).filteredOn(line -> line.contains("\"answer\"")).hasSize(1);
  }

  private List<String> journal() throws IOException {
    Path folder = home.resolve(".local/share/aws-notes/journal");
    try (var files = Files.list(folder)) {
      Path file = files.filter(f -> f.toString().endsWith(".jsonl")).findFirst().orElseThrow();
      return Files.readAllLines(file);
    }
  }

  @Test
  void interruptAtThePromptClearsTheLine() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("rubbish").await("> rubbish").type(CTRL_C, "cd iam", ENTER).await("iam> ");
    }
  }

  @Test
  void theHistoryIsTheOwnersAloneAndHoldsNoAnswers() throws Exception {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("quiz dynamodb --type choice -n 1 --seed 1", ENTER).await("Answer");
      shell.type("3", ENTER).await("Enter: on").type(ENTER).await("of 1 right");
      shell.type(CTRL_D);
      assertThat(shell.exitCode()).isZero();
    }
    Path history = home.resolve(".local/state/aws-notes/history");
    assertThat(Files.readAllLines(history))
        .containsExactly("quiz dynamodb --type choice -n 1 --seed 1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history)))
        .isEqualTo("rw-------");
  }

  @Test
  void theHistoryIsThereNextTime() throws Exception {
    try (ShellOnScreen shell = shell(KOREAN)) {
      shell.type("cd \"dynamodb/gsi\"", ENTER).await("dynamodb/gsi> ").type(CTRL_D);
      assertThat(shell.exitCode()).isZero();
    }
    try (ShellOnScreen shell = shell(KOREAN)) {
      shell.type(UP).await("> cd \"dynamodb/gsi\"");
    }
  }

  @Test
  void aBareEnterDoesWhatIsProposedAndSaysSo() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.await("Enter: quiz").type(ENTER).await("Question 1 of");
    }
  }

  @Test
  void theRestOfACommandIsHintedAtAndTakenByTheRightArrow() throws IOException {
    try (ShellOnScreen shell = new ShellOnScreen(home, ENGLISH, 80, 24)) {
      shell.type("brow").await("> browse").type(RIGHT, ENTER).await("api-gateway");
    }
  }

  @Test
  void withoutColourNothingIsHintedAt() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("brow").await("> brow");
      assertThat(shell.lastLine()).endsWith("> brow");
    }
  }

  @Test
  void aScreenThatChangesItsSizeKeepsTheLineAndTheNextListFits() throws IOException {
    try (ShellOnScreen shell = shell(KOREAN)) {
      shell.type("ls").await("> ls");
      shell.resize(40, 24);
      shell.type(ENTER).await("api-gateway");
      shell.type("cd s3", ENTER).await("s3> ");
    }
  }

  @Test
  void insideAModuleAQuizIsAboutIt() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("cd dynamodb", ENTER).await("dynamodb> ");
      for (int i = 0; i < 3; i++) {
        shell.type("quiz -n 1", ENTER).await("Question 1 of 1  dynamodb/");
        shell.type("q", ENTER).await("No question was answered.").type(CTRL_L);
      }
      shell.type("quiz -n 3 --list", ENTER).await("Question 3 of 3  dynamodb/");
    }
  }

  @Test
  void aSlashMeansAllModulesAndADotTheVeryPlace() throws IOException {
    try (ShellOnScreen shell = new ShellOnScreen(home, ENGLISH, 80, 60, "NO_COLOR", "1")) {
      shell.type("cd iam/evaluation", ENTER).await("iam/evaluation> ");
      shell.type("quiz . -n 2 --list --seed 1", ENTER);
      shell.await("Question 1 of 2  iam/evaluation").await("Question 2 of 2  iam/evaluation");
      shell.type(CTRL_L, "quiz / --new -n 100", ENTER).await("100 questions: 100 new");
    }
  }

  @Test
  void whatACommandIsCalledInTheSystemShellIsUnderstoodToo() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("aws-notes browse s3", ENTER).await("multipart-upload");
    }
  }

  @Test
  void aNumberOpensWhatIsWorthReadingAgain() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("quiz s3 --type choice -n 1 --seed 1", ENTER).await("Answer");
      shell.type("1", ENTER).await("Enter: on");
      if (shell.text().contains("Right.")) {
        shell.type("u", ENTER).await("Taken back.").type("2", ENTER).await("Wrong.");
      }
      shell.type(ENTER).await("a number opens it").type("1", ENTER).await("Sources: ");
      assertThat(shell.lastLine()).startsWith("s3/");
    }
  }

  @Test
  void candidatesStandWithWhatTheyAreInColumns() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("drill ", TAB).await("token-bucket");
      assertThat(shell.text()).containsPattern("(?m)^rcu {11}Read capacity units$");
    }
  }

  @Test
  void moreCandidatesThanTheScreenHasLinesAreAMenu() throws IOException {
    try (ShellOnScreen shell = new ShellOnScreen(home, KOREAN, 40, 12, "NO_COLOR", "1")) {
      shell.type("quiz --", TAB).await("> quiz --type");
      assertThat(shell.text()).contains("--mistakes").doesNotContain("do you wish");
    }
  }

  @Test
  void arrowsAndSpaceMakePairs() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("quiz --type matching -n 1 --seed 1", ENTER).await("Answer");
      shell.type(DOWN, DOWN, " ").await("keys): 1b  > [x] 1b");
      shell.type(UP, " ").await("keys): 1b 2a  > [x] 2a");
    }
  }

  @Test
  void onANarrowScreenTheKeysStayWhole() throws IOException {
    try (ShellOnScreen shell = new ShellOnScreen(home, KOREAN, 40, 40, "NO_COLOR", "1")) {
      shell.type("quiz dynamodb --type choice -n 1 --seed 1", ENTER).await("답(");
      shell.type("s", ENTER).await("Enter: 다음  e: 모든 이유");
      assertThat(shell.lastLine()).endsWith("q: 나가기 >");
    }
  }

  @Test
  void helpNamesEverythingThatCanBeTyped() throws IOException {
    try (ShellOnScreen shell = new ShellOnScreen(home, ENGLISH, 80, 60, "NO_COLOR", "1")) {
      shell.type("help", ENTER).await("quiz and cheat are about that module");
      assertThat(shell.text()).contains("  open  ", "  exam  ", "  cheat  ", "Tab completes");
    }
  }

  @Test
  void aCrashClosesTheTerminal() throws Exception {
    AtomicBoolean broken = new AtomicBoolean();
    InstantSource clock =
        () -> {
          if (broken.get()) {
            throw new LinkageError("broken");
          }
          return Instant.parse("2026-11-25T03:00:00Z");
        };
    try (ShellOnScreen shell = new ShellOnScreen(home, clock, ENGLISH, 80, 24)) {
      broken.set(true);
      shell.type("next", ENTER);
      assertThatThrownBy(shell::exitCode).hasRootCauseInstanceOf(LinkageError.class);
      assertThat(shell.terminalIsClosed()).isTrue();
    }
  }

  @Test
  void anApostropheDoesNotMakeTheShellWaitForAnother() throws IOException {
    try (ShellOnScreen shell = shell(ENGLISH)) {
      shell.type("what's a presigned URL", ENTER).await("ShareObjectPreSignedUR").await("Also:");
    }
  }

  /** It would fail to read a line for ever, as fast as the machine can. */
  @Test
  void aTerminalThatGoesAwayEndsTheShell() throws Exception {
    ShellOnScreen shell = shell(ENGLISH);
    shell.close();
    assertThat(shell.exitCode()).isEqualTo(3);
  }
}
