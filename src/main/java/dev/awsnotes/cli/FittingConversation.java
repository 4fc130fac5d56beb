package dev.awsnotes.cli;

import dev.awsnotes.render.Line;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.Width;
import java.util.List;
import java.util.Optional;

/** Breaks a prompt that is wider than the screen: only its last line is one then. */
final class FittingConversation implements Conversation {
  /** Columns for the answer. */
  private static final int ROOM = 8;

  private final Context context;
  private final Conversation inner;

  FittingConversation(Context context, Conversation inner) {
    this.context = context;
    this.inner = inner;
  }

  @Override
  public Optional<String> ask(String prompt) throws Interrupted {
    return inner.ask(last(prompt));
  }

  @Override
  public Optional<String> ask(String prompt, Choices choices) throws Interrupted {
    return inner.ask(last(prompt), choices);
  }

  @Override
  public void onInterrupt(Runnable action) {
    inner.onInterrupt(action);
  }

  private String last(String prompt) {
    int width = context.look().width() - ROOM;
    if (Width.of(prompt) <= width) {
      return prompt;
    }
    List<Line> lines = Paragraph.row(prompt, Role.TEXT, context.look().narrower(ROOM));
    context.print(lines.subList(0, lines.size() - 1));
    return lines.getLast().plain() + " ";
  }
}
