package dev.awsnotes.search;

/** What a hit is. */
public enum Kind {
  SECTION("s"),
  QUESTION("q"),
  GLOSSARY("g"),
  /** A module's names: read by search itself, never a hit. */
  MODULE("m");

  private final String code;

  Kind(String code) {
    this.code = code;
  }

  /** Its term in the index. */
  String code() {
    return code;
  }

  static Kind of(String code) {
    for (Kind kind : values()) {
      if (kind.code.equals(code)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of note: " + code);
  }
}
