package dev.awsnotes.export;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.QuestionHead;
import java.util.ArrayList;
import java.util.List;

/**
 * Questions as the text that Anki imports, with the headers that its manual describes under "Text
 * Files" (docs.ankiweb.net/importing/text-files.html): tab-separated columns, HTML in the fields, a
 * guid by which a further import updates a note instead of adding one, and no note type, so that
 * the learner's own is taken.
 */
public final class AnkiText {
  private static final String HEADERS =
      """
      #separator:tab
      #html:true
      #guid column:1
      #deck column:2
      #tags column:3
      #columns:guid\tdeck\ttags\tfront\tback
      """;

  private static final String DECK = "aws-notes";
  private static final String BELOW = "::";

  private AnkiText() {}

  /** The headers, which come first. */
  public static String headers() {
    return HEADERS;
  }

  /**
   * The line of a question.
   *
   * @param languages what to show on both sides: one language, or both below each other
   */
  public static String line(Exported exported, List<Lang> languages) {
    List<String> fronts = new ArrayList<>();
    List<String> backs = new ArrayList<>();
    for (Lang lang : shown(exported, languages)) {
      AnkiCard card = new AnkiCard(exported, lang);
      fronts.add(card.front());
      backs.add(card.back());
    }
    String[] fields = {
      SafeText.line(exported.recordId()),
      deck(exported, languages.getFirst()),
      String.join(" ", tags(exported)),
      String.join("<hr>", fronts),
      String.join("<hr>", backs)
    };
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      line.append(line.isEmpty() ? "" : "\t").append(quoted(field));
    }
    return line.append('\n').toString();
  }

  /** A question that is there in one language only is not shown twice. */
  private static List<Lang> shown(Exported exported, List<Lang> languages) {
    List<Lang> there =
        languages.stream().filter(lang -> exported.question().stem().source().has(lang)).toList();
    return there.isEmpty() ? List.of(languages.getFirst()) : there;
  }

  private static String deck(Exported exported, Lang lang) {
    String module = name(exported.module().title().in(lang));
    return exported.pack().id().equals(Pack.BUNDLED)
        ? DECK + BELOW + module
        : DECK + BELOW + name(exported.pack().title().in(lang)) + BELOW + module;
  }

  /** Two colons would begin a deck inside the deck. */
  private static String name(String title) {
    return SafeText.line(title).replaceAll(":{2,}", ":").replace("\"", "'").strip();
  }

  private static List<String> tags(Exported exported) {
    QuestionHead head = exported.question().head();
    List<String> tags = new ArrayList<>();
    tags.add(tag(exported.module().id()) + BELOW + tag(head.section()));
    tags.add(tag(head.type().code()));
    if (exported.pack().id().equals(Pack.BUNDLED)) {
      tags.add(tag(head.domain().code()));
    }
    head.tags().forEach(each -> tags.add(tag(each)));
    tags.removeIf(String::isEmpty);
    return tags;
  }

  /** Spaces end a tag. */
  private static String tag(String text) {
    return SafeText.line(text).replaceAll("[\\s\"]+", "_").replace(BELOW, ":");
  }

  /** As Anki reads it: in quotation marks where need be, those inside doubled. */
  private static String quoted(String field) {
    boolean plain =
        field.indexOf('"') < 0
            && field.indexOf('\t') < 0
            && field.indexOf('\n') < 0
            && !field.startsWith("#");
    return plain ? field : "\"" + field.replace("\"", "\"\"") + "\"";
  }
}
