package dev.awsnotes.pack.check;

import dev.awsnotes.pack.LocatedModule;

/** Looks at a module's {@code module.json}. */
interface ModuleCheck {
  void check(LocatedModule module, Checked checked);
}
