package dev.awsnotes.pack.check;

/** Looks at one section in one language. */
interface SectionCheck {
  void check(NotesText text, Checked checked);
}
