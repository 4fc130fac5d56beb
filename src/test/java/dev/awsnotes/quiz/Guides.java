package dev.awsnotes.quiz;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.QuestionType;
import java.util.List;

/** Small exam blueprints. */
final class Guides {
  private Guides() {}

  /** The domains of DVA-C02 with one task each: one skill, and the fact {@code f-<task>}. */
  static Blueprint dvaC02() {
    return new Blueprint(
        "dva-c02",
        LocalizedText.of("DVA-C02"),
        "2023-02-28",
        "2026-11-30",
        65,
        130,
        720,
        LocalizedText.EMPTY,
        List.of(QuestionType.CHOICE, QuestionType.MULTIPLE),
        List.of(
            part(Domain.DEVELOPMENT, 32, "1.1"),
            part(Domain.SECURITY, 26, "2.1"),
            part(Domain.DEPLOYMENT, 24, "3.1"),
            part(Domain.TROUBLESHOOTING, 18, "4.1")));
  }

  private static Blueprint.Part part(Domain domain, int weight, String task) {
    return new Blueprint.Part(
        domain,
        LocalizedText.of(domain.code()),
        weight,
        List.of(
            new Blueprint.Task(
                task,
                LocalizedText.of("Task " + task),
                List.of(LocalizedText.of("a skill")),
                List.of("f-" + task, "g-" + task))));
  }
}
