package dev.awsnotes.cli;

import dev.awsnotes.quiz.Session;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.Role;
import java.util.Locale;

/**
 * Lets the learner judge what no program can: an answer in a sentence of one's own. Only here the
 * answer is seen before it is written down.
 */
final class OpenAnswers {
  private OpenAnswers() {}

  /** The result after the learner had a say, where one is needed. */
  static Session.Result judged(Session.Result result, Conversation conversation, Context context)
      throws Conversation.Interrupted {
    if (!result.isOpen()) {
      return result;
    }
    String shown = context.say("quiz.open", result.grade().expected());
    context.print(Paragraph.of(shown, Role.TEXT, context.look()));
    String line = conversation.ask(context.say("quiz.same")).orElse("").strip();
    return ResetCommand.YES.contains(line.toLowerCase(Locale.ROOT)) ? result.foundRight() : result;
  }
}
