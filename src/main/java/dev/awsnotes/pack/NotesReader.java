package dev.awsnotes.pack;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.markdown.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a file of notes into its sections. */
final class NotesReader {
  static final int SECTION_LEVEL = 2;

  /** Nobody types a longer id; what is made of a page without an end would be one. */
  private static final int LONGEST_ID = 400;

  private static final Pattern EVIDENCE = Pattern.compile("^(Sources|출처)\\s*:");
  private static final Pattern CHECKED =
      Pattern.compile("(?:Checked|확인)\\s*:\\s*(\\d{4}-\\d{2}-\\d{2})");

  private final MarkdownParser markdown;

  NotesReader(MarkdownParser markdown) {
    this.markdown = markdown;
  }

  /**
   * A file of notes.
   *
   * @param title the text of its first {@code #} heading, or empty
   * @param intro what stands between that heading and the first section
   */
  record Notes(String title, Document intro, String introSource, List<NotesSection> sections) {}

  Notes read(String text) {
    return read(text, text);
  }

  /**
   * Cuts a file that is shown otherwise than it is written.
   *
   * @param shown the same lines as they are to be read
   */
  Notes read(String text, String shown) {
    List<String> lines = text.lines().toList();
    String title = "";
    Document intro = Document.EMPTY;
    String introSource = "";
    List<NotesSection> sections = new ArrayList<>();
    Map<String, Integer> slugs = new HashMap<>();
    List<MarkdownParser.Part> parts = markdown.parts(shown, SECTION_LEVEL);
    for (MarkdownParser.Part part : parts) {
      // A heading without an id of its own yields to one that has it, wherever that stands.
      WrittenId written = WrittenId.of(Span.plain(part.heading()));
      if (!written.id().isEmpty()) {
        slugs.put(written.id(), 0);
      }
    }
    for (MarkdownParser.Part part : parts) {
      if (part.level() == 0 || (part.level() == 1 && title.isEmpty() && sections.isEmpty())) {
        title =
            part.level() == 0 ? title : WrittenId.of(Span.plain(part.heading())).before().strip();
        intro = part.body();
        introSource = source(lines, part);
      } else {
        sections.add(section(lines, part, slugs));
      }
    }
    return new Notes(title, intro, introSource, List.copyOf(sections));
  }

  private static NotesSection section(
      List<String> lines, MarkdownParser.Part part, Map<String, Integer> slugs) {
    String heading = Span.plain(part.heading());
    WrittenId written = WrittenId.of(heading);
    String title = written.before();
    String id = written.id().isEmpty() ? slug(title, slugs) : written.id();
    List<String> sources = new ArrayList<>();
    String verified = "";
    List<Block> blocks = part.body().blocks();
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof Block.Paragraph last
        && EVIDENCE.matcher(Span.plain(last.spans())).find()) {
      links(last.spans(), sources);
      Matcher checked = CHECKED.matcher(Span.plain(last.spans()));
      verified = checked.find() ? checked.group(1) : "";
    }
    return new NotesSection(
        id,
        title.strip(),
        new Position(part.line(), 1),
        part.body(),
        source(lines, part),
        part.firstLine(),
        List.copyOf(sources),
        verified);
  }

  private static String source(List<String> lines, MarkdownParser.Part part) {
    int from = part.firstLine() - 1;
    int to = Math.min(part.lastLine(), lines.size());
    return from < to ? String.join("\n", lines.subList(from, to)) : "";
  }

  private static void links(List<Span> spans, List<String> urls) {
    for (Span span : spans) {
      switch (span) {
        case Span.Link link -> urls.add(link.url());
        case Span.Emphasis e -> links(e.spans(), urls);
        case Span.Strong s -> links(s.spans(), urls);
        case Span.Text t -> {}
        case Span.Code c -> {}
        case Span.LineBreak b -> {}
      }
    }
  }

  /**
   * The anchor that GitHub makes of a heading: lower case, punctuation gone, spaces to hyphens, a
   * number where it is taken.
   *
   * @param taken the anchors so far, each with the last number that was tried behind it
   */
  static String slug(String title, Map<String, Integer> taken) {
    StringBuilder slug = new StringBuilder();
    title
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
                slug.appendCodePoint(c);
              } else if (c == ' ') {
                slug.append('-');
              }
            });
    if (slug.length() > LONGEST_ID) {
      slug.setLength(slug.offsetByCodePoints(0, LONGEST_ID / 2));
    }
    String base = slug.isEmpty() ? "section" : slug.toString();
    String anchor = base;
    while (taken.containsKey(anchor)) {
      anchor = base + "-" + taken.merge(base, 1, Integer::sum);
    }
    taken.put(anchor, 0);
    return anchor;
  }
}
