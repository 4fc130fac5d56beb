package dev.awsnotes.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for fish. */
final class FishScript {
  private static final String COMPLETE = "complete -c aws-notes";
  private static final String FILES = " -F";

  private static final String HEAD =
      """
      # aws-notes completion for fish: aws-notes completion fish | source
      function __aws_notes_in
          set -l words (commandline -opc)
          set -e words[1]
          set -l cmd ''
          set -l skip ''
          for word in $words
              if test -n "$skip"
                  set skip ''
                  continue
              end
              switch $word
                  case %s
                      set skip 1
                  case '-*'
                  case '*'
                      set cmd $word
                      break
              end
          end
          test "$cmd" = "$argv[1]"
      end
      function __aws_notes_typed
          test -n (commandline -ct | string collect)
      end
      """;

  private final ShellVocabulary vocabulary;
  private final StringBuilder script = new StringBuilder();

  private FishScript(ShellVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static String of(ShellVocabulary vocabulary) {
    return new FishScript(vocabulary).write();
  }

  private String write() {
    script.append(HEAD.replace("%s", String.join(" ", GlobalOptions.WITH_VALUE)));
    function("__aws_notes_modules", vocabulary.modules(), vocabulary.aliases(), "");
    function("__aws_notes_targets", List.of(), vocabulary.sections(), "    __aws_notes_modules\n");
    script.append(COMPLETE).append(" -f\n");
    for (OptionSpec option : vocabulary.globalOptions()) {
      option(COMPLETE, "", option);
    }
    for (ShellVocabulary.Word command : vocabulary.commands()) {
      script.append(COMPLETE).append(" -n '__aws_notes_in \"\"' -a ").append(command.text());
      script.append(" -d ").append(quoted(command.about())).append('\n');
      String here = COMPLETE + " -n '__aws_notes_in " + command.text() + "'";
      String offered = offer(vocabulary.arguments(command.text()));
      if (!offered.isEmpty()) {
        script.append(here).append(offered).append('\n');
      }
      for (OptionSpec option : vocabulary.ownOptions(command.text())) {
        option(here, command.text(), option);
      }
    }
    return script.toString();
  }

  /** Prints words with what they are; some of them only once something is typed. */
  private void function(
      String name,
      List<ShellVocabulary.Word> always,
      List<ShellVocabulary.Word> typed,
      String first) {
    script.append("function ").append(name).append('\n').append(first);
    print(always, "    ");
    if (!typed.isEmpty()) {
      script.append("    if __aws_notes_typed\n");
      print(typed, "        ");
      script.append("    end\n");
    }
    script.append("end\n");
  }

  private void print(List<ShellVocabulary.Word> words, String indent) {
    if (!words.isEmpty()) {
      script.append(indent).append("printf '%s\\t%s\\n'");
      for (ShellVocabulary.Word word : words) {
        script.append(' ').append(word.text()).append(' ').append(quoted(word.about()));
      }
      script.append('\n');
    }
  }

  private void option(String here, String command, OptionSpec option) {
    script.append(here);
    for (String name : option.names()) {
      script.append(
          name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (ShellVocabulary.takesValue(option)) {
      String offered = offer(vocabulary.values(command, option));
      script.append(offered.equals(FILES) ? " -r" : " -x").append(offered);
    }
    script.append(" -d ").append(quoted(option.description()[0])).append('\n');
  }

  private static String offer(ShellVocabulary.Values values) {
    return switch (values) {
      case ShellVocabulary.Values.Targets targets ->
          targets.sections() ? " -a '(__aws_notes_targets)'" : " -a '(__aws_notes_modules)'";
      case ShellVocabulary.Values.Words words -> " -a " + words(words.words());
      case ShellVocabulary.Values.Folders _ -> " -a '(__fish_complete_directories)'";
      case ShellVocabulary.Values.Files _ -> FILES;
      case ShellVocabulary.Values.Anything _ -> "";
    };
  }

  /** A tab parts a word from what it is. */
  private static String words(List<ShellVocabulary.Word> words) {
    StringBuilder list = new StringBuilder();
    for (ShellVocabulary.Word word : words) {
      list.append(list.isEmpty() ? "" : "\n").append(word.text());
      if (!word.about().isEmpty()) {
        // fish reads the list once more, as a line of the shell.
        list.append("\\t").append(quoted(word.about()));
      }
    }
    return quoted(list.toString());
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
