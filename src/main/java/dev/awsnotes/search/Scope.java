package dev.awsnotes.search;

/** Where a search looks. */
public enum Scope {
  NOTES,
  QUESTIONS,
  ALL
}
