package dev.awsnotes.pack.check;

import dev.awsnotes.pack.LocatedQuestion;
import java.util.List;

/** Looks at the questions of a module together. */
interface BankCheck {
  void check(List<LocatedQuestion> bank, Checked checked);
}
