package dev.awsnotes.cli;

import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.render.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The manual page aws-notes(1). Commands and options come from the same specifications as help, so
 * that the two cannot differ.
 */
final class ManPage {
  private final Messages messages;
  private final Roff roff = new Roff();

  private ManPage(Messages messages) {
    this.messages = messages;
  }

  /** The page as roff, in the language of these messages. */
  static String of(Messages messages) {
    return new ManPage(messages).write();
  }

  private String write() {
    CommandSpec root = CommandTree.all(messages);
    String program = CommandTree.PROGRAM;
    String about = root.usageMessage().description()[0];
    roff.request("TH", "AWS-NOTES", "1", "", program + " " + Version.TEXT, program);
    // Korean has no hyphenation, and justified text tears its words apart.
    roff.request("nh").leftAligned();
    section(ManTexts.NAME);
    roff.text(program + " - " + about);
    section(ManTexts.SYNOPSIS);
    roff.request("B", program).text("[OPTIONS] [COMMAND]");
    section(ManTexts.DESCRIPTION);
    roff.text(say(ManTexts.ABOUT));
    section(ManTexts.OPTIONS);
    roff.text(say(ManTexts.EVERYWHERE));
    options(root, Set.of());
    section(ManTexts.COMMANDS);
    Set<String> everywhere = names(root);
    for (Map.Entry<String, CommandLine> entry : root.subcommands().entrySet()) {
      command(entry.getKey(), entry.getValue().getCommandSpec(), everywhere);
    }
    section(ManTexts.SHELL);
    roff.text(say(ManTexts.IN_THE_SHELL));
    for (String move : Navigation.MOVES) {
      roff.item(move, messages.get("shell.move." + move));
    }
    items(ManTexts.EXIT_STATUS, ManTexts.EXITS);
    items(ManTexts.ENVIRONMENT, ManTexts.VARIABLES);
    items(ManTexts.FILES, ManTexts.PLACES);
    items(ManTexts.CONFIGURATION, ManTexts.SETTINGS);
    section(ManTexts.EXAMPLES);
    roff.example(ManTexts.EXAMPLE_LINES);
    return roff.toString();
  }

  private String say(LocalizedText text) {
    return text.in(messages.lang());
  }

  private void section(LocalizedText title) {
    roff.request("SH", say(title));
  }

  private void items(LocalizedText title, Map<String, LocalizedText> items) {
    section(title);
    items.forEach((term, meaning) -> roff.item(term, say(meaning)));
  }

  private void command(String name, CommandSpec spec, Set<String> everywhere) {
    StringBuilder title = new StringBuilder(name);
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      String label =
          parameter.paramLabel()
              + (!parameter.hideParamSyntax() && parameter.arity().max() > 1 ? "..." : "");
      title.append(' ').append(parameter.required() ? label : "[" + label + "]");
    }
    roff.request("SS", title.toString());
    roff.text(spec.usageMessage().description()[0]);
    for (PositionalParamSpec parameter : spec.positionalParameters()) {
      roff.item(parameter.paramLabel(), parameter.description()[0]);
    }
    options(spec, everywhere);
  }

  private static Set<String> names(CommandSpec spec) {
    Set<String> names = new HashSet<>();
    spec.options().forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }

  private void options(CommandSpec spec, Set<String> left) {
    for (OptionSpec option : spec.options()) {
      List<String> names = new ArrayList<>(List.of(option.names()));
      if (!option.hidden() && !left.containsAll(names)) {
        String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
        roff.item(String.join(", ", names) + value, option.description()[0]);
      }
    }
  }
}
