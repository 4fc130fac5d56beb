package dev.awsnotes.render;

import dev.awsnotes.pack.GlossaryTerm;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.SectionHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lists of modules, sections and terms. */
public final class ContentsView {
  private static final String GAP = "  ";

  private ContentsView() {}

  /**
   * The modules with what is in them.
   *
   * @param note what to say at the end of a module's line: how the learner stands
   */
  public static List<Line> modules(
      List<Library.Entry> entries,
      Function<Library.Entry, String> note,
      List<Lang> languages,
      Look look,
      Messages messages) {
    int idWidth = 0;
    int titleWidth = 0;
    for (Library.Entry entry : entries) {
      idWidth = Math.max(idWidth, Width.of(id(entry)));
      titleWidth = Math.max(titleWidth, Width.of(title(entry.module().title(), languages)));
    }
    int numberWidth = String.valueOf(entries.size()).length();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Module module = entries.get(i).module();
      String number = " ".repeat(numberWidth - String.valueOf(i + 1).length()) + (i + 1);
      Run size =
          Run.of(
              messages.get("browse.size", module.contents().size(), module.questionCount()),
              Role.DIM);
      Run rest = Run.text(note.apply(entries.get(i)));
      Run first = Run.of(number + GAP, Role.NUMBER);
      Run id = Run.of(Width.pad(id(entries.get(i)), idWidth) + GAP, Role.STRONG);
      String title = title(module.title(), languages);
      Line line = Line.of(first, id, Run.text(Width.pad(title, titleWidth) + GAP), size, rest);
      if (line.width() <= look.width()) {
        lines.add(line);
      } else {
        Run below = Run.text(" ".repeat(id.width()));
        List<Run> runs = List.of(Run.text(title + GAP), size, rest);
        boolean begun = false;
        for (Line each : Wrap.lines(runs, look.width() - first.width(), id, below)) {
          lines.add(each.after(begun ? Run.text(" ".repeat(first.width())) : first));
          begun = true;
        }
      }
    }
    return lines;
  }

  private static String id(Library.Entry entry) {
    return entry.pack().qualified(entry.module().id());
  }

  /** The contents of one module. */
  public static List<Line> sections(
      Module module, List<Lang> languages, Look look, Messages messages) {
    List<Line> lines = new ArrayList<>();
    lines.addAll(
        MarkdownRenderer.heading(1, List.of(Run.text(title(module.title(), languages))), look));
    for (Lang lang : languages) {
      if (!module.summary().exactly(lang).isEmpty()) {
        lines.addAll(Wrap.lines(List.of(Run.text(module.summary().exactly(lang))), look.width()));
      }
    }
    lines.add(Line.EMPTY);
    int idWidth = 0;
    for (SectionHeading heading : module.contents()) {
      idWidth = Math.max(idWidth, Width.of(heading.id()));
    }
    int number = 0;
    int numberWidth = String.valueOf(module.contents().size()).length();
    for (SectionHeading heading : module.contents()) {
      number++;
      String shown = " ".repeat(numberWidth - String.valueOf(number).length()) + number;
      Run first = Run.of(shown + GAP + Width.pad(heading.id(), idWidth) + GAP, Role.NUMBER);
      List<Run> title = new ArrayList<>();
      title.add(Run.text(title(heading.title(), languages)));
      if (heading.beyond()) {
        title.add(Run.of(" (" + messages.get("browse.beyond") + ")", Role.DIM));
      }
      lines.addAll(Wrap.lines(title, look.width(), first, Run.text(" ".repeat(first.width()))));
    }
    return lines;
  }

  /** The terms of a module with their meanings. */
  public static List<Line> glossary(Module module, List<Lang> languages, Look look) {
    List<Line> lines = new ArrayList<>();
    for (GlossaryTerm term : module.glossary()) {
      Lang first = languages.getFirst();
      String other = term.term().exactly(first.other());
      List<Run> head = new ArrayList<>();
      head.add(Run.of(term.term().in(first), Role.STRONG));
      if (!other.isEmpty() && !other.equals(term.term().in(first))) {
        head.add(Run.of(" (" + other + ")", Role.DIM));
      }
      lines.addAll(Wrap.lines(head, look.width()));
      for (Lang lang : languages) {
        if (term.meaning().has(lang)) {
          lines.addAll(
              Wrap.lines(
                  List.of(Run.text(term.meaning().exactly(lang))),
                  look.width(),
                  Run.text(GAP),
                  Run.text(GAP)));
        }
      }
    }
    return lines;
  }

  /** A title in the languages that are shown. */
  static String title(LocalizedText title, List<Lang> languages) {
    String first = title.in(languages.getFirst());
    if (languages.size() < 2) {
      return first;
    }
    String second = title.in(languages.getLast());
    return second.equals(first) ? first : first + " / " + second;
  }
}
