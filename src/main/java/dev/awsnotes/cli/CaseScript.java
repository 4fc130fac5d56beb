package dev.awsnotes.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** What completion in bash and in zsh has in common: the command and the word before decide. */
abstract class CaseScript {
  final ShellVocabulary vocabulary;
  final StringBuilder script = new StringBuilder();

  CaseScript(ShellVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** How the shell begins a case of these patterns. */
  abstract String begin(String patterns);

  /** The shell code that offers what an option or a command takes. */
  abstract String offer(ShellVocabulary.Values values);

  /** The shell code that offers the commands. */
  abstract String offerCommands();

  /** Writes what is offered behind a command: its options, or what it takes. */
  abstract void branch(String command, List<OptionSpec> options, String otherwise);

  /** Writes the cases of option values, then those of commands. */
  final void cases(String place) {
    script.append(place.replace("%s", String.join("|", GlobalOptions.WITH_VALUE)));
    List<OptionSpec> everywhere = vocabulary.globalOptions();
    for (OptionSpec option : everywhere) {
      value("*", "", option);
    }
    for (ShellVocabulary.Word command : vocabulary.commands()) {
      for (OptionSpec option : vocabulary.ownOptions(command.text())) {
        value(command.text(), command.text(), option);
      }
    }
    script.append("  esac\n  case $cmd in\n");
    branch("''", everywhere, offerCommands());
    for (ShellVocabulary.Word command : vocabulary.commands()) {
      List<OptionSpec> options = new ArrayList<>(vocabulary.ownOptions(command.text()));
      options.addAll(everywhere);
      branch(command.text(), options, offer(vocabulary.arguments(command.text())));
    }
  }

  private void value(String before, String command, OptionSpec option) {
    if (ShellVocabulary.takesValue(option)) {
      List<String> patterns = new ArrayList<>();
      for (String name : option.names()) {
        patterns.add(before + name);
      }
      script.append("    ").append(begin(String.join("|", patterns))).append(' ');
      script.append(offer(vocabulary.values(command, option))).append("; return ;;\n");
    }
  }
}
