package dev.awsnotes.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.parser.Parser;

/**
 * A document of the project with what it shows and tells to run.
 *
 * @param text the whole of it
 * @param commands the lines of its {@code sh} blocks, in order
 * @param screens what it shows of a terminal
 */
record Readme(String text, List<String> commands, List<Screen> screens) {
  /**
   * A command line and what comes of it.
   *
   * @param lines what is shown, without what is blank
   */
  record Screen(String command, List<String> lines) {}

  static Readme read(Path file) {
    try {
      String text = Files.readString(file);
      List<String> commands = new ArrayList<>();
      List<Screen> screens = new ArrayList<>();
      Parser.builder()
          .build()
          .parse(text)
          .accept(
              new AbstractVisitor() {
                @Override
                public void visit(FencedCodeBlock block) {
                  List<String> lines =
                      block.getLiteral().lines().filter(l -> !l.isBlank()).toList();
                  if (block.getInfo().equals("sh")) {
                    commands.addAll(lines);
                  } else if (lines.getFirst().startsWith("$ ")) {
                    String command = lines.getFirst().substring(2);
                    screens.add(new Screen(command, lines.subList(1, lines.size())));
                  }
                }
              });
      return new Readme(text, List.copyOf(commands), List.copyOf(screens));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
