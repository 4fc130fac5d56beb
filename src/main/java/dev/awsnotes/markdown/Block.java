package dev.awsnotes.markdown;

import java.util.List;

/** A part of a {@link Document} that stands on lines of its own. */
public sealed interface Block {
  /** What the visitor makes of this kind. */
  <T> T accept(Visitor<T> visitor);

  /** Running text. */
  record Paragraph(List<Span> spans) implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.paragraph(this);
    }
  }

  /** A heading below the section's own; level 3 to 6 in notes. */
  record Heading(int level, List<Span> spans) implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.heading(this);
    }
  }

  /** A list; {@code start} is the first number of an ordered one and -1 for bullets. */
  record Listing(int start, List<List<Block>> items) implements Block {
    /** Whether the items are numbered. */
    public boolean ordered() {
      return start >= 0;
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.listing(this);
    }
  }

  /** Code or a diagram, shown as it stands; {@code language} may be empty. */
  record Code(String language, String text) implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.code(this);
    }
  }

  /** A quotation. */
  record Quote(List<Block> blocks) implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.quote(this);
    }
  }

  /** A GFM alert. */
  record Alert(AlertKind kind, List<Block> blocks) implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.alert(this);
    }
  }

  /** A table; every row has as many cells as the head. */
  record Table(List<Alignment> alignments, List<List<Span>> head, List<List<List<Span>>> rows)
      implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.table(this);
    }
  }

  /** A thematic break. */
  record Rule() implements Block {
    @Override
    public <T> T accept(Visitor<T> visitor) {
      return visitor.rule(this);
    }
  }

  /**
   * Something to make of each kind of block. On the way to a first screen it stands in for a switch
   * over the kinds, which the VM would link anew at each start.
   *
   * @param <T> what is made
   */
  interface Visitor<T> {
    /** Running text. */
    T paragraph(Paragraph paragraph);

    /** A heading. */
    T heading(Heading heading);

    /** A list. */
    T listing(Listing listing);

    /** Code. */
    T code(Code code);

    /** A quotation. */
    T quote(Quote quote);

    /** An alert. */
    T alert(Alert alert);

    /** A table. */
    T table(Table table);

    /** A thematic break. */
    T rule(Rule rule);
  }

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
