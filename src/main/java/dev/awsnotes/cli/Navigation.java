package dev.awsnotes.cli;

import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.SectionHeading;
import dev.awsnotes.pack.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moving about in the notes: by name, by number, by steps. */
final class Navigation {
  /** The words for it, in the order in which help lists them. */
  static final List<String> MOVES = List.of("ls", "cd", "open", "n", "p", "back", "up", "exit");

  private static final int MOST_DIGITS = 6;

  private final Context context;
  private final Place place = new Place();

  Navigation(Context context) {
    this.context = context;
  }

  Place place() {
    return place;
  }

  /** Goes to a module or section without showing it; to the top where nothing is named. */
  void change(String typed) {
    switch (typed) {
      case "", "/", "~" -> place.go("");
      case ".." -> place.up();
      case "-" -> back();
      case "." -> {}
      default -> named(typed).ifPresent(target -> place.go(name(target)));
    }
  }

  void back() {
    if (!place.back()) {
      context.warn(context.say("shell.no-back"));
    }
  }

  /** Goes to a module or section; tells what to show then. */
  Optional<String> open(String typed) {
    if (typed.isEmpty()) {
      return Optional.of(place.target());
    }
    Optional<String> name = named(typed).map(Navigation::name);
    name.ifPresent(place::go);
    return name;
  }

  /** Goes some sections on or, with a negative number, back; tells what to show then. */
  Optional<String> step(int by) {
    Optional<Target> here = place.target().isEmpty() ? Optional.empty() : find(place.target());
    if (here.isEmpty()) {
      context.warn(context.say("shell.nowhere"));
      return Optional.empty();
    }
    Module module = here.get().module();
    List<String> ids = module.contents().stream().map(SectionHeading::id).toList();
    int at = here.get().section().map(s -> ids.indexOf(s.id())).orElse(by > 0 ? -1 : ids.size());
    int next = at + by;
    if (next < 0 || next >= ids.size()) {
      context.warn(context.say("shell.end"));
      return Optional.empty();
    }
    return open(place.module() + "/" + ids.get(next));
  }

  /** With the pack where it is not the bundled one. */
  private static String name(Target target) {
    return target.pack().qualified(target.name());
  }

  private Optional<Target> named(String typed) {
    if (!isNumber(typed)) {
      return find(typed);
    }
    List<String> list = context.host().lastList();
    int number = typed.length() > MOST_DIGITS ? 0 : Integer.parseInt(typed);
    if (number < 1 || number > list.size()) {
      context.warn(context.say("shell.no-number", typed));
      return Optional.empty();
    }
    String entry = list.get(number - 1);
    boolean place = context.library().find(entry).target().isPresent();
    return place ? find(entry) : Questions.section(entry, context);
  }

  static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** In the module one is in first; then a module; then a section that only one module has. */
  private Optional<Target> find(String typed) {
    Library library = context.library();
    if (!place.module().isEmpty()) {
      Optional<Target> here = library.find(place.module() + "/" + typed).target();
      if (here.isPresent()) {
        return here;
      }
    }
    Optional<Target> anywhere = library.find(typed).target();
    if (anywhere.isPresent()) {
      return anywhere;
    }
    List<Target> sections = new ArrayList<>();
    for (Library.Entry entry : library.modules()) {
      Library.section(entry.module(), typed)
          .ifPresent(s -> sections.add(new Target(entry.pack(), entry.module(), Optional.of(s))));
    }
    if (sections.size() == 1) {
      return Optional.of(sections.getFirst());
    }
    if (sections.isEmpty()) {
      try {
        return Optional.of(context.target(typed));
      } catch (CommandException e) {
        context.warn(e.line());
      }
    } else {
      List<String> names = sections.stream().map(Navigation::name).toList();
      context.host().remember(names);
      context.warn(context.say("shell.several", typed, String.join(", ", names)));
    }
    return Optional.empty();
  }
}
