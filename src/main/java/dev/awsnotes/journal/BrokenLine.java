package dev.awsnotes.journal;

import dev.awsnotes.pack.LocalizedText;

/** The line is no entry. */
final class BrokenLine extends Exception {
  private static final long serialVersionUID = 1L;

  /** Of a value so much is shown. */
  private static final int LONGEST = 80;

  private final transient LocalizedText why;

  private BrokenLine(String ko, String en) {
    super(en, null, false, false);
    why = new LocalizedText(ko, en);
  }

  static BrokenLine json(LocalizedText reason) {
    return new BrokenLine("올바른 JSON이 아닙니다: " + reason.ko(), "not valid JSON: " + reason.en());
  }

  static BrokenLine tooLong() {
    return new BrokenLine("1 MiB보다 긴 줄입니다", "the line is longer than 1 MiB");
  }

  static BrokenLine missing(String field) {
    return new BrokenLine("필드가 없습니다: " + field, "the field is missing: " + field);
  }

  static BrokenLine value(String field, Object value) {
    String whole = String.valueOf(value);
    String shown =
        field + " = " + (whole.length() > LONGEST ? whole.substring(0, LONGEST) + "…" : whole);
    return new BrokenLine("필드의 값이 올바르지 않습니다: " + shown, "the field has a wrong value: " + shown);
  }

  LocalizedText why() {
    return why;
  }
}
