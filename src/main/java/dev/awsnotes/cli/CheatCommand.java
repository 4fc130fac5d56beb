package dev.awsnotes.cli;

import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Section;
import dev.awsnotes.pack.Target;
import dev.awsnotes.render.Line;
import dev.awsnotes.render.Messages;
import dev.awsnotes.render.Role;
import dev.awsnotes.render.SectionView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code cheat}: the night before: each module's numbers, then its look-alikes. */
final class CheatCommand implements Command {
  static final String NAME = "cheat";

  @Override
  public CommandSpec spec(Messages messages) {
    return Specs.command(messages, NAME)
        .addPositional(Specs.words(messages, "cheat", "MODULE", "0..*"));
  }

  @Override
  public int run(ParseResult options, Context context) {
    List<Library.Entry> entries = new ArrayList<>();
    for (String typed : options.matchedPositionalValue(0, new String[0])) {
      Typed.notBlank(typed, "MODULE", context);
      Target target = context.target(typed);
      Typed.onlyModule(target, NAME, "", context);
      entries.add(new Library.Entry(target.pack(), target.module()));
    }
    if (entries.isEmpty()) {
      entries.addAll(context.library().modules());
    }
    entries.removeIf(entry -> entry.module().cheatSections().isEmpty());
    if (entries.isEmpty()) {
      if (context.settings().json()) {
        json(entries, context);
      }
      throw CommandException.nothing(context.say("cheat.none"));
    }
    if (context.settings().json()) {
      json(entries, context);
    } else {
      text(entries, context);
    }
    return ExitCode.OK;
  }

  /** First all numbers, then all look-alikes: two pages, not twelve. */
  private static void text(List<Library.Entry> entries, Context context) {
    List<Line> lines = new ArrayList<>();
    for (int page = 0; page < 2; page++) {
      for (Library.Entry entry : entries) {
        Module module = entry.module();
        if (page < module.cheatSections().size()) {
          if (!lines.isEmpty()) {
            lines.add(Line.EMPTY);
          }
          lines.add(Line.of(context.text(module.title()), Role.DIM));
          Section section = module.section(module.cheatSections().get(page)).orElseThrow();
          context.fallbackNote(entry.pack().id(), section.body().source());
          lines.addAll(
              SectionView.lines(
                  section, context.settings().languages(), context.look(), context.messages()));
        }
      }
    }
    context.page(lines);
  }

  private static void json(List<Library.Entry> entries, Context context) {
    List<Object> list = new ArrayList<>();
    for (Library.Entry each : entries) {
      Module module = each.module();
      Map<String, Object> entry = JsonText.object("module", each.pack().qualified(module.id()));
      List<String> names = List.of("numbers", "lookalikes");
      for (int i = 0; i < module.cheatSections().size(); i++) {
        Section section = module.section(module.cheatSections().get(i)).orElseThrow();
        entry.put(names.get(i), BrowseCommand.sectionJson(each.pack(), module, section));
      }
      list.add(entry);
    }
    context.json(JsonText.object("modules", list));
  }
}
