package dev.awsnotes.pack.check;

import dev.awsnotes.pack.NotesSection;

/** Each section names a page that somebody opened, and the day. */
final class SectionEvidence implements SectionCheck {
  @Override
  public void check(NotesText text, Checked checked) {
    NotesSection notes = text.notes();
    if (checked.bundled() && notes.sources().isEmpty()) {
      checked
          .out()
          .error(
              text.path(),
              notes.at(),
              "출처 문단(출처: ... 확인: 날짜)이 없는 절입니다: " + notes.id(),
              "a section without its last paragraph (Sources: ... Checked: date): " + notes.id());
    }
    if (!notes.verified().isEmpty()) {
      Dates.check(notes.verified(), text.path(), notes.at(), notes.id() + ": ", checked);
    } else if (checked.bundled()) {
      checked
          .out()
          .error(
              text.path(),
              notes.at(),
              "확인한 날짜(확인: YYYY-MM-DD)가 없는 절입니다: " + notes.id(),
              "a section without a date (Checked: YYYY-MM-DD): " + notes.id());
    }
  }
}
