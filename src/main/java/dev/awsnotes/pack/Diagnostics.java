package dev.awsnotes.pack;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong while a pack is read, so that one run tells all of it. */
public final class Diagnostics {
  private final List<Diagnostic> list = new ArrayList<>();

  /** Adds an error. */
  public void error(String path, Position at, String ko, String en) {
    add(path, at, Diagnostic.Severity.ERROR, ko, en);
  }

  /** Adds a warning. */
  public void warning(String path, Position at, String ko, String en) {
    add(path, at, Diagnostic.Severity.WARNING, ko, en);
  }

  private void add(String path, Position at, Diagnostic.Severity severity, String ko, String en) {
    list.add(new Diagnostic(path, at, severity, new LocalizedText(ko, en)));
  }

  /** Whether any of them is an error. */
  public boolean hasErrors() {
    return list.stream().anyMatch(Diagnostic::isError);
  }

  /** All so far, in the order in which they were found. */
  public List<Diagnostic> list() {
    return List.copyOf(list);
  }
}
