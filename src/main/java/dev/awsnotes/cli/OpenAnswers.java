package dev.awsnotes.cli;

import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Lets the learner judge what no program can: an answer in a sentence of one's own. Only here the
 * answer is seen before it is written down.
 */
final class OpenAnswers {
  private static final Set<String> NO = Set.of("n", "no", "ㅜ", "아니오", "아니요");

  private OpenAnswers() {}

  /** The result after the learner had a say, where one is needed. */
  static Session.Result judged(Session.Result result, Conversation conversation, Context context)
      throws Conversation.Interrupted {
    if (!result.isOpen()) {
      return result;
    }
    String shown = context.say("quiz.open", result.grade().expected());
    context.print(Paragraph.of(shown, Role.TEXT, context.look()));
    while (true) {
      Optional<String> line = conversation.ask(context.say("quiz.same"));
      String said = line.orElse("").strip().toLowerCase(Locale.ROOT);
      if (ResetCommand.YES.contains(said)) {
        return result.foundRight();
      }
      if (line.isEmpty() || NO.contains(said)) {
        return result;
      }
    }
  }
}
