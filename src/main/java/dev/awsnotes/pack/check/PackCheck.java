package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Diagnostics;
import dev.awsnotes.pack.LoadedPack;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import dev.awsnotes.pack.PackJson;
import dev.awsnotes.pack.PackReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that can be said against a pack. */
public final class PackCheck {
  private static final List<QuestionCheck> QUESTION_CHECKS =
      List.of(
          new AbsoluteWords(),
          new LetterReferences(),
          new Reasons(),
          new QuestionSources(),
          new Languages(),
          new IdenticalOptions(),
          new FactReferences(),
          new Pairs(),
          new Tasks(),
          new IdPrefix(),
          new TypedAnswers(),
          new QuestionWording());

  /** What can be said of a question in one's own notes, which owe nobody sources or facts. */
  private static final List<QuestionCheck> OWN_CHECKS =
      List.of(
          new AbsoluteWords(), new LetterReferences(), new IdenticalOptions(), new TypedAnswers());

  private static final List<BankCheck> BANK_CHECKS = List.of(new LengthBias());

  private static final List<SectionCheck> SECTION_CHECKS =
      List.of(
          new SectionEvidence(),
          new Links(),
          new CorrectionAlerts(),
          new BeyondMarks(),
          new AlertKinds(),
          new Fences(),
          new TableShape(),
          new CodeShape(),
          new Diagrams(),
          new SectionWording());

  private static final List<ModuleCheck> MODULE_CHECKS =
      List.of(new FactMapping(), new CheatSections());

  private PackCheck() {}

  /**
   * Checks the pack in this folder.
   *
   * @param today the day, {@code YYYY-MM-DD}, against which dates are stale
   * @return all that was found, by file and place
   */
  public static List<Diagnostic> check(Path root, String today) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<LoadedPack> loaded = PackReader.load(root, diagnostics);
    loaded.ifPresent(
        pack -> {
          PackJson.unread(root, pack, diagnostics);
          check(new Checked(pack, LocalDate.parse(today), diagnostics));
        });
    return diagnostics.list().stream()
        .distinct()
        .sorted(
            Comparator.comparing(Diagnostic::path)
                .thenComparingInt(found -> found.at().line())
                .thenComparingInt(found -> found.at().column()))
        .toList();
  }

  private static void check(Checked checked) {
    if (checked.pack().plain()) {
      own(checked);
      return;
    }
    for (LocatedModule module : checked.pack().modules()) {
      MODULE_CHECKS.forEach(check -> check.check(module, checked));
      NotesText.of(module)
          .forEach(text -> SECTION_CHECKS.forEach(check -> check.check(text, checked)));
      BANK_CHECKS.forEach(check -> check.check(module.questions(), checked));
      for (LocatedQuestion question : module.questions()) {
        QUESTION_CHECKS.forEach(check -> check.check(question, module, checked));
      }
    }
    EchoWords.check(checked);
    GlossaryAliases.check(checked);
    FactHomes.check(checked);
  }

  private static void own(Checked checked) {
    for (LocatedModule module : checked.pack().modules()) {
      BANK_CHECKS.forEach(check -> check.check(module.questions(), checked));
      for (LocatedQuestion question : module.questions()) {
        OWN_CHECKS.forEach(check -> check.check(question, module, checked));
      }
    }
    EchoWords.check(checked);
  }
}
