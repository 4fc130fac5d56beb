package dev.awsnotes.pack.check;

import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;

/** Looks at one question. */
interface QuestionCheck {
  void check(LocatedQuestion question, LocatedModule module, Checked checked);
}
