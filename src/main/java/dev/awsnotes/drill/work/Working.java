package dev.awsnotes.drill.work;

import dev.awsnotes.pack.LocalizedText;

/** Collects the steps of a working, one a line. */
public final class Working {
  private final StringBuilder ko = new StringBuilder();
  private final StringBuilder en = new StringBuilder();

  /** Adds a step; neither text is wider than 80 columns. */
  public Working line(String korean, String english) {
    if (!ko.isEmpty()) {
      ko.append('\n');
      en.append('\n');
    }
    ko.append(korean);
    en.append(english);
    return this;
  }

  /** Adds a step that is the same in both languages. */
  public Working line(String both) {
    return line(both, both);
  }

  /** The steps so far. */
  public LocalizedText text() {
    return new LocalizedText(ko.toString(), en.toString());
  }
}
