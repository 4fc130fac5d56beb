package dev.awsnotes.render;

import dev.awsnotes.pack.GlossaryTerm;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.SectionHeading;
import dev.awsnotes.review.Mastery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Lists of modules, sections and terms. */
public final class ContentsView {
  private static final String GAP = "  ";
  private static final int BAR = 8;

  /** What a figure in percent takes, and what it takes behind a bar. */
  private static final int FIGURE = 6;

  private static final int STANDING = BAR + 1 + FIGURE;

  /** From here on names stand in a column of their own. */
  private static final int ROOMY = 60;

  private ContentsView() {}

  /**
   * The modules with what is in them.
   *
   * @param mastery how the learner stands on a module; nothing where none of it was practised
   */
  public static List<Line> modules(
      List<Library.Entry> entries,
      Function<Library.Entry, Optional<Mastery>> mastery,
      List<Lang> languages,
      Look look,
      Messages messages) {
    int idWidth = 0;
    int titleWidth = 0;
    int sizeWidth = 0;
    for (Library.Entry entry : entries) {
      idWidth = Math.max(idWidth, Width.of(id(entry)));
      titleWidth = Math.max(titleWidth, Width.of(title(entry.module().title(), languages)));
      sizeWidth = Math.max(sizeWidth, Width.of(size(entry.module(), messages)));
    }
    List<Line> lines = new ArrayList<>();
    int numberWidth = String.valueOf(entries.size()).length();
    List<Optional<Mastery>> masteries = new ArrayList<>(entries.size());
    boolean practised = false;
    for (Library.Entry entry : entries) {
      masteries.add(mastery.apply(entry));
      practised |= masteries.getLast().isPresent();
    }
    int names = numberWidth + idWidth + titleWidth + sizeWidth + 3 * GAP.length();
    int wide = practised ? names + FIGURE : names;
    boolean bars = !look.plain() && (names + STANDING <= look.width() || wide > look.width());
    for (int i = 0; i < entries.size(); i++) {
      Module module = entries.get(i).module();
      Run first = Run.of(Figures.right(i + 1, numberWidth) + GAP, Role.NUMBER);
      String id = id(entries.get(i));
      String title = title(module.title(), languages);
      List<Run> facts = new ArrayList<>();
      String size = size(module, messages);
      boolean last = masteries.get(i).isEmpty();
      facts.add(Run.of(last ? size : Width.pad(size, sizeWidth), Role.DIM));
      masteries.get(i).ifPresent(each -> facts.addAll(standing(each, bars)));
      if (wide <= look.width()) {
        List<Run> runs = new ArrayList<>();
        runs.add(first);
        runs.add(Run.of(Width.pad(id, idWidth) + GAP, Role.STRONG));
        runs.add(Run.text(Width.pad(title, titleWidth) + GAP));
        runs.addAll(facts);
        lines.add(new Line(List.copyOf(runs)));
      } else if (look.width() >= ROOMY) {
        Run name = Run.of(first.text() + Width.pad(id, idWidth) + GAP, Role.STRONG);
        Run below = Run.text(" ".repeat(name.width()));
        lines.addAll(Wrap.lines(List.of(Run.text(title)), look.width(), name, below));
        lines.addAll(Wrap.lines(facts, look.width(), below, below));
      } else {
        Run below = Run.text(" ".repeat(first.width()));
        lines.addAll(Wrap.lines(List.of(Run.of(id, Role.STRONG)), look.width(), first, below));
        lines.addAll(Wrap.lines(List.of(Run.text(title)), look.width(), below, below));
        lines.addAll(Wrap.lines(facts, look.width(), below, below));
      }
    }
    return lines;
  }

  private static String size(Module module, Messages messages) {
    return messages.get("browse.size", module.contents().size(), module.questionCount());
  }

  /** What the learner would get right now, in percent, behind a bar where there is room. */
  private static List<Run> standing(Mastery mastery, boolean bar) {
    Run figure = Run.text(GAP + Figures.right(Figures.percent(mastery.expected()), 4));
    return bar
        ? List.of(
            Run.text(GAP),
            Bar.of(mastery.expected(), mastery.coverage(), BAR, Role.NUMBER),
            Run.text(figure.text().substring(1)))
        : List.of(figure);
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
      String shown = Figures.right(number, numberWidth) + GAP;
      boolean roomy = look.width() >= ROOMY;
      Run first =
          Run.of(roomy ? shown + Width.pad(heading.id(), idWidth) + GAP : shown, Role.NUMBER);
      List<Run> title = new ArrayList<>();
      title.add(Run.text(title(heading.title(), languages)));
      if (!roomy) {
        title.add(Run.of(GAP + heading.id(), Role.STRONG));
      }
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
