package dev.awsnotes.markdown;

import java.util.List;

/** A piece of running text inside a {@link Block}. */
public sealed interface Span {
  /** Has the visitor do what it does for this kind. */
  void accept(Visitor visitor);

  /** The characters without any markup. */
  String plain();

  /** Plain characters; a line break in the source is one space here. */
  record Text(String text) implements Span {
    @Override
    public void accept(Visitor visitor) {
      visitor.text(this);
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /** Code in running text. */
  record Code(String text) implements Span {
    @Override
    public void accept(Visitor visitor) {
      visitor.code(this);
    }

    @Override
    public String plain() {
      return text;
    }
  }

  /** Emphasis (usually italic). */
  record Emphasis(List<Span> spans) implements Span {
    @Override
    public void accept(Visitor visitor) {
      visitor.emphasis(this);
    }

    @Override
    public String plain() {
      return Span.plain(spans);
    }
  }

  /** Strong emphasis (usually bold). */
  record Strong(List<Span> spans) implements Span {
    @Override
    public void accept(Visitor visitor) {
      visitor.strong(this);
    }

    @Override
    public String plain() {
      return Span.plain(spans);
    }
  }

  /** A link with its text. */
  record Link(String url, List<Span> spans) implements Span {
    @Override
    public void accept(Visitor visitor) {
      visitor.link(this);
    }

    @Override
    public String plain() {
      return Span.plain(spans);
    }
  }

  /** A hard line break. */
  record LineBreak() implements Span {
    @Override
    public void accept(Visitor visitor) {
      visitor.lineBreak(this);
    }

    @Override
    public String plain() {
      return "\n";
    }
  }

  /** The characters of these spans without any markup. */
  static String plain(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      text.append(span.plain());
    }
    return text.toString();
  }

  /**
   * Something to do for each kind of span. On the way to a first screen it stands in for a switch
   * over the kinds, which the VM would link anew at each start.
   */
  interface Visitor {
    /** Plain characters. */
    void text(Text text);

    /** Code. */
    void code(Code code);

    /** Emphasis. */
    void emphasis(Emphasis emphasis);

    /** Strong emphasis. */
    void strong(Strong strong);

    /** A link. */
    void link(Link link);

    /** A hard line break. */
    void lineBreak(LineBreak lineBreak);
  }
}
