package dev.awsnotes.cli;

import dev.awsnotes.journal.Confidence;
import java.util.Optional;

/** Asks how sure a learner is of an answer. It never scores. */
final class Confidences {
  private Confidences() {}

  /** Asks once; anything but 1, 2 or 3 is no statement. */
  static Optional<Confidence> ask(Conversation conversation, Context context)
      throws Conversation.Interrupted {
    String line = conversation.ask(context.say("confidence.prompt")).orElse("").strip();
    return switch (line) {
      case "1" -> Optional.of(Confidence.GUESS);
      case "2" -> Optional.of(Confidence.UNSURE);
      case "3" -> Optional.of(Confidence.SURE);
      default -> Optional.empty();
    };
  }
}
