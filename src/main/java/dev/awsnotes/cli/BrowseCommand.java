package dev.awsnotes.cli;

import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.Section;
import dev.awsnotes.pack.SectionHeading;
import dev.awsnotes.pack.Target;
import dev.awsnotes.render.ContentsView;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.SectionView;
import dev.awsnotes.review.Learner;
import dev.awsnotes.review.Mastery;
import dev.awsnotes.store.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code browse}: the modules, a module's contents, a section. */
final class BrowseCommand implements Command {
  static final String NAME = "browse";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "target", "TARGET", "0..*"))
        .addOption(Specs.flag(messages, "browse.all", "--all"))
        .addOption(Specs.flag(messages, "browse.glossary", "--glossary"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    String typed = Typed.words(options, context);
    boolean all = options.hasMatchedOption("--all");
    boolean glossary = options.hasMatchedOption("--glossary");
    if (all && glossary) {
      throw CommandException.usage(context.say("error.together", "--all", "--glossary"));
    }
    String option = all ? "--all" : glossary ? "--glossary" : "";
    if (typed.isEmpty() && !option.isEmpty()) {
      throw CommandException.usage(context.say("browse.needs-module", option));
    }
    if (typed.isEmpty()) {
      modules(context);
    } else {
      Target target = context.target(typed);
      if (!option.isEmpty()) {
        Typed.onlyModule(target, "browse", " " + option, context);
      }
      if (glossary) {
        glossary(target.pack(), target.module(), context);
      } else if (all) {
        whole(target.pack(), target.module(), context);
      } else if (target.section().isPresent()) {
        section(target, context);
      } else {
        contents(target, context);
      }
    }
    return ExitCode.OK;
  }

  private static void modules(Context context) {
    List<Library.Entry> entries = context.library().modules();
    if (context.settings().json()) {
      List<Object> list = new ArrayList<>();
      entries.forEach(entry -> list.add(moduleJson(entry.pack(), entry.module())));
      context.json(JsonText.object("modules", list));
      return;
    }
    for (Library.Entry entry : entries) {
      context.fallbackNote(entry.pack().id(), entry.module().title());
    }
    context.host().remember(entries.stream().map(BrowseCommand::name).toList());
    context.print(
        ContentsView.modules(
            entries,
            mastery(context),
            context.settings().languages(),
            context.look(),
            context.messages()));
  }

  /** How the learner stands; nothing is read where nothing was ever answered. */
  private static Function<Library.Entry, Optional<Mastery>> mastery(Context context) {
    Path journals = Progress.journalFolder(context.folders());
    if (!Files.isDirectory(journals) || !Files.isReadable(journals)) {
      return entry -> Optional.empty();
    }
    Learner learner = context.progress().learner();
    return entry -> {
      List<String> ids = new ArrayList<>();
      for (QuestionHead head : entry.module().questionHeads()) {
        ids.add(entry.pack().id() + "/" + head.id());
      }
      Mastery mastery = Mastery.of(ids, learner, context.schedule(), context.today());
      return mastery.practised() == 0 ? Optional.empty() : Optional.of(mastery);
    };
  }

  private static String name(Library.Entry entry) {
    return entry.pack().qualified(entry.module().id());
  }

  private static void contents(Target target, Context context) {
    Module module = target.module();
    if (context.settings().json()) {
      context.json(moduleJson(target.pack(), module));
      return;
    }
    context.fallbackNote(target.pack().id(), module.title());
    for (SectionHeading heading : module.contents()) {
      context.fallbackNote(target.pack().id(), heading.title());
    }
    context
        .host()
        .remember(
            module.contents().stream()
                .map(s -> target.pack().qualified(module.id() + "/" + s.id()))
                .toList());
    context.page(
        ContentsView.sections(
            module, context.settings().languages(), context.look(), context.messages()));
  }

  private static void section(Target target, Context context) {
    Section section = target.module().section(target.section().orElseThrow().id()).orElseThrow();
    if (context.settings().json()) {
      context.json(sectionJson(target.pack(), target.module(), section));
      return;
    }
    context.fallbackNote(target.pack().id(), section.body().source());
    context.page(
        SectionView.lines(
            section, context.settings().languages(), context.look(), context.messages()));
  }

  private static void whole(Pack pack, Module module, Context context) {
    if (context.settings().json()) {
      List<Object> sections = new ArrayList<>();
      module.sections().forEach(section -> sections.add(sectionJson(pack, module, section)));
      context.json(JsonText.object("module", pack.qualified(module.id()), "sections", sections));
      return;
    }
    List<Line> lines = new ArrayList<>();
    for (Section section : module.sections()) {
      if (!lines.isEmpty()) {
        lines.add(Line.EMPTY);
      }
      context.fallbackNote(pack.id(), section.body().source());
      lines.addAll(
          SectionView.lines(
              section, context.settings().languages(), context.look(), context.messages()));
    }
    context.page(lines);
  }

  private static void glossary(Pack pack, Module module, Context context) {
    if (context.settings().json()) {
      List<Object> terms = new ArrayList<>();
      module
          .glossary()
          .forEach(
              term ->
                  terms.add(
                      JsonText.object(
                          "term", JsonText.text(term.term()),
                          "aliases", term.aliases(),
                          "meaning", JsonText.text(term.meaning()),
                          "section", term.section())));
      context.json(JsonText.object("module", pack.qualified(module.id()), "glossary", terms));
      return;
    }
    module.glossary().forEach(term -> context.fallbackNote(pack.id(), term.meaning()));
    context.page(ContentsView.glossary(module, context.settings().languages(), context.look()));
  }

  private static Map<String, Object> moduleJson(Pack pack, Module module) {
    List<Object> sections = new ArrayList<>();
    for (SectionHeading heading : module.contents()) {
      sections.add(
          JsonText.object(
              "id", heading.id(),
              "target", pack.qualified(module.id() + "/" + heading.id()),
              "title", JsonText.text(heading.title())));
    }
    Map<String, Object> json =
        JsonText.object(
            "id", module.id(),
            "title", JsonText.text(module.title()),
            "aliases", module.aliases(),
            "sections", sections,
            "questions", module.questionCount());
    if (!pack.id().equals(Pack.BUNDLED)) {
      json.put("pack", pack.id());
    }
    return json;
  }

  static Map<String, Object> sectionJson(Pack pack, Module module, Section section) {
    LocalizedText markdown = section.body().source();
    return JsonText.object(
        "target", pack.qualified(module.id() + "/" + section.id()),
        "title", JsonText.text(section.title()),
        "markdown", JsonText.text(markdown),
        "sources", section.sources(),
        "verified", section.verified());
  }
}
