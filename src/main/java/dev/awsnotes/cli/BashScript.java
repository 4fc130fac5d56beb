package dev.awsnotes.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;

/** The completion script for bash, from the 3.2 of macOS on. */
final class BashScript extends CaseScript {
  private static final String HEAD =
      """
      # aws-notes completion for bash: source <(aws-notes completion bash)
      _aws_notes_add() {
        local word
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen "$@" -- "$cur")
      }
      _aws_notes_paths() {
        compopt -o filenames 2>/dev/null
        _aws_notes_add "$1"
      }
      _aws_notes_modules() {
        _aws_notes_add -W "$modules"
        [ -z "$cur" ] || _aws_notes_add -W "$aliases"
      }
      _aws_notes_targets() {
        _aws_notes_modules
        [ -z "$cur" ] || _aws_notes_add -W "$sections"
      }
      _aws_notes() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]}
        local IFS=$' \\t\\n' cmd= word skip= i
      """;

  /** An option and its value joined by a sign of equality arrive as three words. */
  private static final String PLACE =
      """
        COMPREPLY=()
        if [ "$cur" = = ]; then
          cur=
        elif [ "$prev" = = ] && [ "$COMP_CWORD" -gt 2 ]; then
          prev=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          word=${COMP_WORDS[i]}
          if [ "$word" = = ]; then skip=1; continue; fi
          if [ -n "$skip" ]; then skip=; continue; fi
          case $word in
            %s) skip=1 ;;
            -*) ;;
            *) cmd=$word; break ;;
          esac
        done
        case $cmd$prev in
      """;

  private BashScript(ShellVocabulary vocabulary) {
    super(vocabulary);
  }

  static String of(ShellVocabulary vocabulary) {
    return new BashScript(vocabulary).write();
  }

  private String write() {
    script.append(HEAD);
    variable("modules", vocabulary.modules());
    variable("sections", vocabulary.sections());
    variable("aliases", vocabulary.aliases());
    cases(PLACE);
    script.append("  esac\n  return 0\n}\ncomplete -F _aws_notes aws-notes\n");
    return script.toString();
  }

  private void variable(String name, List<ShellVocabulary.Word> words) {
    script.append("  local ").append(name).append("='").append(joined(words)).append("'\n");
  }

  private static String joined(List<ShellVocabulary.Word> words) {
    List<String> texts = words.stream().map(ShellVocabulary.Word::text).toList();
    return String.join(" ", texts);
  }

  @Override
  String begin(String patterns) {
    return patterns + ")";
  }

  @Override
  String offerCommands() {
    return add(vocabulary.commands());
  }

  @Override
  void branch(String command, List<OptionSpec> options, String otherwise) {
    script.append("    ").append(begin(command)).append("\n      case $cur in\n        -*) ");
    script.append(add(ShellVocabulary.words(options))).append(" ;;\n        *) ");
    script.append(otherwise).append(" ;;\n      esac ;;\n");
  }

  private static String add(List<ShellVocabulary.Word> words) {
    return "_aws_notes_add -W '" + joined(words) + "'";
  }

  @Override
  String offer(ShellVocabulary.Values values) {
    return switch (values) {
      case ShellVocabulary.Values.Targets targets ->
          targets.sections() ? "_aws_notes_targets" : "_aws_notes_modules";
      case ShellVocabulary.Values.Words words -> add(words.words());
      case ShellVocabulary.Values.Folders _ -> "_aws_notes_paths -d";
      case ShellVocabulary.Values.Files _ -> "_aws_notes_paths -f";
      case ShellVocabulary.Values.Anything _ -> ":";
    };
  }
}
