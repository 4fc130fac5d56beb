package dev.awsnotes.cli;

import dev.awsnotes.drill.Drills;
import dev.awsnotes.drill.calc.Calculators;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.SectionHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Completion scripts that know commands, options, modules and sections. */
final class CompletionScripts {
  private static final Set<String> TAKES_SECTIONS = Set.of("browse", "quiz");
  private static final Set<String> TAKES_MODULES = Set.of("cheat", "reset");

  private final CommandSpec root;
  private final List<String> modules = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();

  CompletionScripts(CommandSpec root, Library library) {
    this.root = root;
    for (Library.Entry entry : library.modules()) {
      String id = entry.pack().qualified(entry.module().id());
      modules.add(id);
      for (SectionHeading heading : entry.module().contents()) {
        sections.add(id + "/" + heading.id());
      }
    }
  }

  private Map<String, CommandLine> commands() {
    return root.subcommands();
  }

  private static List<String> options(CommandSpec spec) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        names.addAll(List.of(option.names()));
      }
    }
    return names;
  }

  private List<String> words(String command) {
    List<String> words = new ArrayList<>();
    if (TAKES_SECTIONS.contains(command)) {
      words.addAll(modules);
      words.addAll(sections);
    } else if (TAKES_MODULES.contains(command)) {
      words.addAll(modules);
    } else if (command.equals(DrillCommand.NAME)) {
      Drills.all().forEach(drill -> words.add(drill.name()));
    } else if (command.equals(CalcCommand.NAME)) {
      Calculators.all().forEach(calculator -> words.add(calculator.name()));
    } else if (command.equals(ExportCommand.NAME)) {
      words.addAll(ExportCommand.FORMS);
      words.addAll(modules);
    } else if (command.equals(CompletionCommand.NAME)) {
      words.addAll(List.of("bash", "zsh", "fish"));
    }
    return words;
  }

  /** For bash 4 and later. */
  String bash() {
    StringBuilder script = new StringBuilder();
    script.append("# aws-notes completion for bash: source <(aws-notes completion bash)\n");
    script.append("_aws_notes() {\n");
    script.append(
        "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} cmd= i\n");
    script.append("  COMPREPLY=()\n");
    script.append("  case $prev in\n");
    values("    %s) COMPREPLY=($(compgen -W '%s' -- \"$cur\")); return ;;\n", script);
    script.append("    --pack|--data-dir) COMPREPLY=($(compgen -d -- \"$cur\")); return ;;\n");
    script.append("    --answers|-o|--output) COMPREPLY=($(compgen -f -- \"$cur\")); return ;;\n");
    script.append("  esac\n");
    script.append("  for ((i = 1; i < COMP_CWORD; i++)); do\n");
    script.append("    case ${COMP_WORDS[i]} in\n");
    script.append("      ").append(String.join("|", commands().keySet()));
    script.append(") cmd=${COMP_WORDS[i]}; break ;;\n    esac\n  done\n");
    script.append("  case $cmd in\n");
    commands()
        .forEach(
            (name, line) -> {
              List<String> all = new ArrayList<>(options(line.getCommandSpec()));
              all.addAll(words(name));
              script.append("    ").append(name).append(") COMPREPLY=($(compgen -W '");
              script.append(String.join(" ", all)).append("' -- \"$cur\")) ;;\n");
            });
    List<String> top = new ArrayList<>(commands().keySet());
    top.addAll(options(root));
    script.append("    *) COMPREPLY=($(compgen -W '").append(String.join(" ", top));
    script.append("' -- \"$cur\")) ;;\n  esac\n");
    script.append("  [ \"$cmd\" = check ] && COMPREPLY+=($(compgen -d -- \"$cur\"))\n");
    script.append("  [ \"$cmd\" = import ] && COMPREPLY+=($(compgen -f -- \"$cur\"))\n");
    script.append("  return 0\n}\n");
    script.append("complete -F _aws_notes aws-notes\n");
    return script.toString();
  }

  private static void values(String format, StringBuilder script) {
    script.append(format.replaceFirst("%s", "--lang").replaceFirst("%s", "ko en both"));
    script.append(format.replaceFirst("%s", "--color").replaceFirst("%s", "auto always never"));
    script.append(format.replaceFirst("%s", "--format").replaceFirst("%s", "text json"));
    script.append(
        format
            .replaceFirst("%s", "--type")
            .replaceFirst("%s", "choice multiple ordering matching typed"));
  }

  /** For zsh. */
  String zsh() {
    StringBuilder script = new StringBuilder();
    script.append("#compdef aws-notes\n");
    script.append(
        "# aws-notes completion for zsh: aws-notes completion zsh > _aws-notes, in a folder of"
            + " $fpath\n");
    script.append("_aws_notes() {\n  local cmd word\n  local -a words_left\n");
    script.append("  case ${words[CURRENT-1]} in\n");
    values("    %s) compadd -- %s; return ;;\n", script);
    script.append("    --pack|--data-dir) _files -/; return ;;\n");
    script.append("    --answers|-o|--output) _files; return ;;\n  esac\n");
    script.append("  for word in ${words[2,CURRENT-1]}; do\n    case $word in\n      ");
    script.append(String.join("|", commands().keySet()));
    script.append(") cmd=$word; break ;;\n    esac\n  done\n  case $cmd in\n");
    commands()
        .forEach(
            (name, line) -> {
              List<String> all = new ArrayList<>(options(line.getCommandSpec()));
              all.addAll(words(name));
              script.append("    ").append(name).append(") compadd -- ");
              script.append(String.join(" ", all)).append(" ;;\n");
            });
    List<String> top = new ArrayList<>(commands().keySet());
    top.addAll(options(root));
    script.append("    *) compadd -- ").append(String.join(" ", top)).append(" ;;\n  esac\n");
    script.append("  [ \"$cmd\" = check ] && _files -/\n  [ \"$cmd\" = import ] && _files\n");
    script.append("  return 0\n}\n");
    script.append(
        "if [ \"$funcstack[1]\" = _aws-notes ]; then _aws_notes \"$@\"; else compdef _aws_notes"
            + " aws-notes; fi\n");
    return script.toString();
  }

  /** For fish. */
  String fish() {
    StringBuilder script = new StringBuilder();
    script.append("# aws-notes completion for fish: aws-notes completion fish | source\n");
    script.append("complete -c aws-notes -f\n");
    commands()
        .forEach(
            (name, line) -> {
              CommandSpec spec = line.getCommandSpec();
              String about = spec.usageMessage().description()[0];
              script.append("complete -c aws-notes -n __fish_use_subcommand -a ").append(name);
              script.append(" -d ").append(quoted(about)).append('\n');
              String here = "complete -c aws-notes -n '__fish_seen_subcommand_from " + name + "'";
              List<String> words = words(name);
              if (!words.isEmpty()) {
                script
                    .append(here)
                    .append(" -a ")
                    .append(quoted(String.join(" ", words)))
                    .append('\n');
              }
              if (name.equals(CheckCommand.NAME)) {
                script.append(here).append(" -a '(__fish_complete_directories)'\n");
              }
              if (name.equals(ImportCommand.NAME)) {
                script.append(here).append(" -F\n");
              }
              spec.options().forEach(option -> fishOption(here, option, script));
            });
    root.options()
        .forEach(
            option -> fishOption("complete -c aws-notes -n __fish_use_subcommand", option, script));
    return script.toString();
  }

  private static void fishOption(String here, OptionSpec option, StringBuilder script) {
    if (option.hidden()) {
      return;
    }
    script.append(here);
    for (String name : option.names()) {
      script.append(
          name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
    }
    if (option.arity().max() > 0) {
      String label = option.paramLabel();
      script.append(" -r");
      if (label.contains("|") && label.equals(label.toLowerCase(java.util.Locale.ROOT))) {
        script.append(" -a ").append(quoted(label.replace('|', ' ')));
      } else if (label.equals("DIR") || label.startsWith("FILE")) {
        script.append(" -F");
      }
    }
    script.append(" -d ").append(quoted(option.description()[0])).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
