package dev.awsnotes.export;

import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Question;

/** A question with where it belongs. */
public record Exported(Pack pack, Module module, Question question) {
  /** The name under which its answers are recorded, the same for ever: {@code pack/question}. */
  public String recordId() {
    return pack.id() + "/" + question.id();
  }
}
