package dev.awsnotes.repl;

import dev.awsnotes.cli.ShellCommands;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.Theme;
import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Colours the line that is being typed: commands, options and what stands in quotes. */
final class LineColours implements Highlighter {
  private final ShellCommands commands;
  private final Theme theme;

  LineColours(ShellCommands commands) {
    this.commands = commands;
    this.theme = commands.theme();
  }

  @Override
  public AttributedString highlight(LineReader reader, String buffer) {
    if (!theme.coloured()) {
      return new AttributedString(buffer);
    }
    AttributedStringBuilder line = new AttributedStringBuilder(buffer.length() + 16);
    boolean first = true;
    int from = 0;
    while (from < buffer.length()) {
      int to = end(buffer, from);
      String word = buffer.substring(from, to);
      if (word.isBlank()) {
        line.append(word);
      } else {
        Role role = role(word, first);
        line.ansiAppend(theme.on(role)).append(word).ansiAppend(theme.off(role));
        first = false;
      }
      from = to;
    }
    return line.toAttributedString();
  }

  private Role role(String word, boolean first) {
    char start = word.charAt(0);
    if (first && commands.isCommand(word)) {
      return Role.KEYWORD;
    }
    if (start == '"') {
      return Role.STRING;
    }
    return start == '-' ? Role.NUMBER : Role.TEXT;
  }

  /** The end of the word, or of the blanks, that begins here. */
  private static int end(String buffer, int from) {
    boolean blank = Character.isWhitespace(buffer.charAt(from));
    boolean quoted = false;
    int to = from;
    while (to < buffer.length()) {
      char c = buffer.charAt(to);
      if (!quoted && Character.isWhitespace(c) != blank) {
        break;
      }
      quoted ^= c == '"';
      to++;
    }
    return to;
  }
}
