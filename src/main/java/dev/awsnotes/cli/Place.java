package dev.awsnotes.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** Where the learner is in the notes, and where they were before. */
final class Place {
  private final Deque<String> before = new ArrayDeque<>();
  private String target = "";

  /** The module or {@code module/section}; empty at the top. */
  String target() {
    return target;
  }

  /** The module, or empty at the top. */
  String module() {
    int slash = target.indexOf('/');
    return slash < 0 ? target : target.substring(0, slash);
  }

  void go(String where) {
    if (!where.equals(target)) {
      before.push(target);
      target = where;
    }
  }

  /** From a section to its module, from a module to the top. */
  void up() {
    go(target.contains("/") ? module() : "");
  }

  /** Returns to the place before; false at the first one. */
  boolean back() {
    if (before.isEmpty()) {
      return false;
    }
    target = before.pop();
    return true;
  }
}
