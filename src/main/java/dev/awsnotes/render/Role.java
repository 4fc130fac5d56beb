package dev.awsnotes.render;

/** What a piece of text is, so that a {@link Theme} can say how it looks. */
public enum Role {
  TEXT,
  HEADING,
  STRONG,
  EMPHASIS,
  CODE,
  KEYWORD,
  STRING,
  COMMENT,
  LINK,
  DIM,
  MATCH,
  RIGHT,
  WRONG,
  ALERT,
  NUMBER,
  PROMPT
}
