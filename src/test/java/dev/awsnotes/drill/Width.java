package dev.awsnotes.drill;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.Span;
import java.util.List;
import java.util.Optional;

/** Columns in a terminal, told straightforwardly: Hangul and other wide characters take two. */
final class Width {
  private static final int COLUMNS = 80;

  private Width() {}

  static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += isWide(text.charAt(i)) ? 2 : 1;
    }
    return width;
  }

  private static boolean isWide(char c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60);
  }

  /** The widest word: what no wrapping at spaces can break. */
  static int widestWord(String text) {
    int widest = 0;
    for (String word : text.split("\\s+")) {
      widest = Math.max(widest, of(word));
    }
    return widest;
  }

  /** What cannot be shown in 80 columns. */
  static Optional<String> overflow(Document document) {
    for (Block block : document.blocks()) {
      boolean fits =
          switch (block) {
            case Block.Paragraph p -> widestWord(Span.plain(p.spans())) <= COLUMNS;
            case Block.Listing l ->
                l.items().stream()
                    .allMatch(item -> widestWord(new Document(item).plain()) <= COLUMNS - 4);
            case Block.Code c -> c.text().lines().allMatch(line -> of(line) <= COLUMNS - 2);
            case Block.Table t -> table(t) <= COLUMNS - 2;
            default -> false;
          };
      if (!fits) {
        return Optional.of(block.toString());
      }
    }
    return Optional.empty();
  }

  private static int table(Block.Table table) {
    int width = table.head().size() * 3;
    for (int column = 0; column < table.head().size(); column++) {
      int widest = of(Span.plain(table.head().get(column)));
      for (List<List<Span>> row : table.rows()) {
        widest = Math.max(widest, of(Span.plain(row.get(column))));
      }
      width += widest;
    }
    return width;
  }
}
