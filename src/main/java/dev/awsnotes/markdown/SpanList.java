package dev.awsnotes.markdown;

import java.util.ArrayList;
import java.util.List;

/** Spans in the making. Neighbouring texts are one: a soft break must not become a span. */
final class SpanList {
  private final List<Span> spans = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  void text(String more) {
    text.append(more);
  }

  void add(Span span) {
    if (span instanceof Span.Text more) {
      text(more.text());
    } else {
      end();
      spans.add(span);
    }
  }

  List<Span> list() {
    end();
    return List.copyOf(spans);
  }

  private void end() {
    if (!text.isEmpty()) {
      spans.add(new Span.Text(text.toString()));
      text.setLength(0);
    }
  }
}
