package dev.awsnotes.drill;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.Span;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a prompt as a document and as the same text in Markdown, without the Markdown parser: the
 * commands that print it must not load one. Backquotes set code; texts hold no other markup.
 */
final class Prompt {
  private final List<Block> ko = new ArrayList<>();
  private final List<Block> en = new ArrayList<>();
  private final StringBuilder koSource = new StringBuilder();
  private final StringBuilder enSource = new StringBuilder();

  /** A paragraph. */
  Prompt say(String korean, String english) {
    add(ko, koSource, new Block.Paragraph(spans(korean)), korean);
    add(en, enSource, new Block.Paragraph(spans(english)), english);
    return this;
  }

  /** Code that is the same in both languages; ends with a line break. */
  Prompt code(String language, String text) {
    String source = "```" + language + "\n" + text + "```";
    add(ko, koSource, new Block.Code(language, text), source);
    add(en, enSource, new Block.Code(language, text), source);
    return this;
  }

  /** A bulleted list, one line an item. */
  Prompt list(List<LocalizedText> items) {
    add(
        ko,
        koSource,
        listing(-1, items.stream().map(LocalizedText::ko).toList()),
        source("- ", items.stream().map(LocalizedText::ko).toList()));
    add(
        en,
        enSource,
        listing(-1, items.stream().map(LocalizedText::en).toList()),
        source("- ", items.stream().map(LocalizedText::en).toList()));
    return this;
  }

  /** A table; every row has as many cells as the head. */
  Prompt table(List<LocalizedText> head, List<List<LocalizedText>> rows) {
    add(
        ko,
        koSource,
        tableBlock(korean(head), rows.stream().map(Prompt::korean).toList()),
        tableSource(korean(head), rows.stream().map(Prompt::korean).toList()));
    add(
        en,
        enSource,
        tableBlock(english(head), rows.stream().map(Prompt::english).toList()),
        tableSource(english(head), rows.stream().map(Prompt::english).toList()));
    return this;
  }

  /** What was built. */
  Prose prose() {
    return new Prose(
        new LocalizedText(koSource.toString(), enSource.toString()),
        new Document(List.copyOf(ko)),
        new Document(List.copyOf(en)));
  }

  private static void add(List<Block> blocks, StringBuilder text, Block block, String source) {
    if (!blocks.isEmpty()) {
      text.append("\n\n");
    }
    blocks.add(block);
    text.append(source);
  }

  private static List<String> korean(List<LocalizedText> texts) {
    return texts.stream().map(LocalizedText::ko).toList();
  }

  private static List<String> english(List<LocalizedText> texts) {
    return texts.stream().map(LocalizedText::en).toList();
  }

  private static Block listing(int start, List<String> items) {
    List<List<Block>> blocks = new ArrayList<>();
    for (String item : items) {
      blocks.add(List.of(new Block.Paragraph(spans(item))));
    }
    return new Block.Listing(start, List.copyOf(blocks));
  }

  private static String source(String marker, List<String> items) {
    return marker + String.join("\n" + marker, items);
  }

  private static Block tableBlock(List<String> head, List<List<String>> rows) {
    List<List<List<Span>>> cells = new ArrayList<>();
    for (List<String> row : rows) {
      cells.add(row.stream().map(Prompt::spans).toList());
    }
    return new Block.Table(
        head.stream().map(cell -> Block.Alignment.LEFT).toList(),
        head.stream().map(Prompt::spans).toList(),
        List.copyOf(cells));
  }

  private static String tableSource(List<String> head, List<List<String>> rows) {
    StringBuilder source = new StringBuilder(row(head)).append('\n');
    source.append("| --- ".repeat(head.size())).append('|');
    rows.forEach(cells -> source.append('\n').append(row(cells)));
    return source.toString();
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static List<Span> spans(String text) {
    List<Span> spans = new ArrayList<>();
    String[] pieces = text.split("`", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (!pieces[i].isEmpty()) {
        spans.add(i % 2 == 1 ? new Span.Code(pieces[i]) : new Span.Text(pieces[i]));
      }
    }
    return List.copyOf(spans);
  }
}
