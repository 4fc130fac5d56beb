package dev.awsnotes.pack;

/** A language that notes and questions are written in. */
public enum Lang {
  KO,
  EN;

  /** The code used in files, options and JSON: {@code ko} or {@code en}. */
  public String code() {
    return this == KO ? "ko" : "en";
  }

  /** The other one. */
  public Lang other() {
    return this == KO ? EN : KO;
  }
}
