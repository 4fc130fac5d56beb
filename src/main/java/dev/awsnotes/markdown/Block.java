package dev.awsnotes.markdown;

import java.util.List;

/** A part of a {@link Document} that stands on lines of its own. */
public sealed interface Block {
  /** Running text. */
  record Paragraph(List<Span> spans) implements Block {}

  /** A heading below the section's own; level 3 to 6 in notes. */
  record Heading(int level, List<Span> spans) implements Block {}

  /** A list; {@code start} is the first number of an ordered one and -1 for bullets. */
  record Listing(int start, List<List<Block>> items) implements Block {
    /** Whether the items are numbered. */
    public boolean ordered() {
      return start >= 0;
    }
  }

  /** Code or a diagram, shown as it stands; {@code language} may be empty. */
  record Code(String language, String text) implements Block {}

  /** A quotation. */
  record Quote(List<Block> blocks) implements Block {}

  /** A GFM alert. */
  record Alert(AlertKind kind, List<Block> blocks) implements Block {}

  /** A table; every row has as many cells as the head. */
  record Table(List<Alignment> alignments, List<List<Span>> head, List<List<List<Span>>> rows)
      implements Block {}

  /** A thematic break. */
  record Rule() implements Block {}

  /** The kinds of alert. */
  enum AlertKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION
  }

  /** How a table column is set. */
  enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }
}
