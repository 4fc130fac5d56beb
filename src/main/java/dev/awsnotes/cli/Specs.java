package dev.awsnotes.cli;

import dev.awsnotes.render.Messages;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Builds the parts of command specifications. Declared in code: annotations cost start-up time. */
final class Specs {
  private Specs() {}

  /** A command with its one-line description and help headings in the learner's language. */
  static CommandSpec command(Messages messages, String name) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.interpolateVariables(false);
    spec.usageMessage()
        .description(messages.get("command." + name))
        .synopsisHeading(messages.get("help.usage"))
        .descriptionHeading("%n")
        .parameterListHeading(messages.get("help.parameters"))
        .optionListHeading(messages.get("help.options"))
        .commandListHeading(messages.get("help.commands"))
        .footerHeading("%n")
        .abbreviateSynopsis(true);
    return spec;
  }

  static OptionSpec flag(Messages messages, String key, String... names) {
    return OptionSpec.builder(names)
        .type(boolean.class)
        .arity("0")
        .description(messages.get("option." + key))
        .build();
  }

  static OptionSpec value(
      Messages messages, String key, String label, Class<?> type, String... names) {
    return OptionSpec.builder(names)
        .type(type)
        .arity("1")
        .paramLabel(label)
        .description(messages.get("option." + key))
        .build();
  }

  static OptionSpec values(Messages messages, String key, String label, String... names) {
    return OptionSpec.builder(names)
        .type(String[].class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(messages.get("option." + key))
        .build();
  }

  /** A repeatable option whose description is given as it stands. */
  static OptionSpec described(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String[].class)
        .auxiliaryTypes(String.class)
        .arity("1")
        .paramLabel(label)
        .description(description)
        .build();
  }

  static PositionalParamSpec words(Messages messages, String key, String label, String arity) {
    return PositionalParamSpec.builder()
        .index("0..*")
        .type(String[].class)
        .auxiliaryTypes(String.class)
        .arity(arity)
        .required(!arity.startsWith("0"))
        .paramLabel(label)
        // One thing whose name may hold blanks: the shell's words are joined.
        .hideParamSyntax(arity.equals("1"))
        .description(messages.get("parameter." + key))
        .build();
  }
}
