package dev.awsnotes.markdown;

import java.util.List;

/** A piece of running text inside a {@link Block}. */
public sealed interface Span {
  /** Plain characters; a line break in the source is one space here. */
  record Text(String text) implements Span {}

  /** Code in running text. */
  record Code(String text) implements Span {}

  /** Emphasis (usually italic). */
  record Emphasis(List<Span> spans) implements Span {}

  /** Strong emphasis (usually bold). */
  record Strong(List<Span> spans) implements Span {}

  /** A link with its text. */
  record Link(String url, List<Span> spans) implements Span {}

  /** A hard line break. */
  record LineBreak() implements Span {}

  /** The characters of these spans without any markup. */
  static String plain(List<Span> spans) {
    StringBuilder text = new StringBuilder();
    for (Span span : spans) {
      switch (span) {
        case Text t -> text.append(t.text());
        case Code c -> text.append(c.text());
        case Emphasis e -> text.append(plain(e.spans()));
        case Strong s -> text.append(plain(s.spans()));
        case Link l -> text.append(plain(l.spans()));
        case LineBreak b -> text.append('\n');
      }
    }
    return text.toString();
  }
}
