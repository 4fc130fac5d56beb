package dev.awsnotes.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for zsh: a file {@code _aws-notes} in a folder of fpath, or sourced. */
final class ZshScript extends CaseScript {
  private static final String HEAD =
      """
      #compdef aws-notes
      # aws-notes completion for zsh: aws-notes completion zsh > _aws-notes, in a folder of $fpath
      _aws_notes_modules() {
        _describe -t modules module modules
        [[ -z $PREFIX ]] || _describe -t aliases alias aliases
      }
      _aws_notes_targets() {
        _aws_notes_modules
        [[ -z $PREFIX ]] || _describe -t sections section sections
      }
      _aws_notes() {
        local cmd= word skip= prev=${words[CURRENT-1]}
        local -a modules sections aliases offered
      """;

  private static final String PLACE =
      """
        if compset -P '--*='; then prev=${IPREFIX%=}; fi
        for word in "${(@)words[2,CURRENT-1]}"; do
          if [[ -n $skip ]]; then skip=; continue; fi
          case $word in
            (%s) skip=1 ;;
            (-*) ;;
            (*) cmd=$word; break ;;
          esac
        done
        case $cmd$prev in
      """;

  private static final String TAIL =
      """
        esac
        return 0
      }
      if [[ $funcstack[1] = _aws-notes ]]; then _aws_notes "$@"; else compdef _aws_notes aws-notes; fi
      """;

  private ZshScript(ShellVocabulary vocabulary) {
    super(vocabulary);
  }

  static String of(ShellVocabulary vocabulary) {
    return new ZshScript(vocabulary).write();
  }

  private String write() {
    script.append(HEAD);
    script.append("  modules=").append(array(vocabulary.modules())).append('\n');
    script.append("  sections=").append(array(vocabulary.sections())).append('\n');
    script.append("  aliases=").append(array(vocabulary.aliases())).append('\n');
    cases(PLACE);
    return script.append(TAIL).toString();
  }

  /** Each word with what it is, parted by a colon. */
  private static String array(List<ShellVocabulary.Word> words) {
    List<String> quoted = new ArrayList<>();
    for (ShellVocabulary.Word word : words) {
      String entry = word.about().isEmpty() ? word.text() : word.text() + ":" + word.about();
      quoted.add("'" + entry.replace("'", "'\\''") + "'");
    }
    return "(" + String.join(" ", quoted) + ")";
  }

  private static String describe(String kind, List<ShellVocabulary.Word> words, String flags) {
    return "offered="
        + array(words)
        + "; _describe "
        + flags
        + "-t "
        + kind
        + "s "
        + kind
        + " offered";
  }

  @Override
  String begin(String patterns) {
    return "(" + patterns + ")";
  }

  @Override
  String offerCommands() {
    return describe("command", vocabulary.commands(), "");
  }

  @Override
  void branch(String command, List<OptionSpec> options, String otherwise) {
    script
        .append("    ")
        .append(begin(command))
        .append("\n      if [[ $PREFIX = -* ]]; then\n        ");
    script.append(describe("option", ShellVocabulary.words(options), "-o "));
    script.append("\n      else\n        ").append(otherwise).append("\n      fi ;;\n");
  }

  @Override
  String offer(ShellVocabulary.Values values) {
    return switch (values) {
      case ShellVocabulary.Values.Targets targets ->
          targets.sections() ? "_aws_notes_targets" : "_aws_notes_modules";
      case ShellVocabulary.Values.Words words -> describe("value", words.words(), "");
      case ShellVocabulary.Values.Folders _ -> "_files -/";
      case ShellVocabulary.Values.Files _ -> "_files";
      case ShellVocabulary.Values.Anything _ -> ":";
    };
  }
}
