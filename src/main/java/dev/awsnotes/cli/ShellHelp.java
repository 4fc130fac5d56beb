package dev.awsnotes.cli;

import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Paragraph;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.Run;
import dev.awsnotes.render.Width;
import java.util.ArrayList;
import java.util.List;

/** What can be typed in the shell: first what is there alone, then the program's commands. */
final class ShellHelp {
  private static final int NAME = 12;

  private final Context context;
  private final Messages messages;

  ShellHelp(Context context) {
    this.context = context;
    this.messages = context.messages();
  }

  /** All of it. */
  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.addAll(heading("shell.moves"));
    Navigation.MOVES.forEach(name -> lines.addAll(move(name)));
    lines.add(Line.EMPTY);
    lines.addAll(heading("shell.commands"));
    CommandTree.NAMES.forEach(name -> lines.addAll(entry(name, messages.get("command." + name))));
    lines.add(Line.EMPTY);
    for (String line : messages.get("shell.hints").split("\n", -1)) {
      lines.addAll(Paragraph.of(line, Role.TEXT, context.look()));
    }
    return lines;
  }

  /** What one of the words for moving about does. */
  List<Line> move(String name) {
    return entry(name, messages.get("shell.move." + name));
  }

  private List<Line> heading(String key) {
    return Paragraph.of(messages.get(key), Role.HEADING, context.look());
  }

  private List<Line> entry(String name, String about) {
    Run first = Run.of("  " + Width.pad(name, NAME), Role.STRONG);
    return Paragraph.hanging(first, List.of(Run.text(about)), context.look());
  }
}
