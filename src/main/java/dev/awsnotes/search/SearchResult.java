package dev.awsnotes.search;

import java.util.List;

/**
 * What was found.
 *
 * @param query as typed
 * @param rewrites the parts of it that were understood as something else
 * @param hits best first
 * @param clear whether the first hit is what was meant beyond reasonable doubt
 * @param elsewhere where it is found that was not looked in
 * @param suggestions the nearest terms there are, when nothing was found
 */
public record SearchResult(
    String query,
    List<Rewrite> rewrites,
    List<Hit> hits,
    boolean clear,
    Elsewhere elsewhere,
    List<String> suggestions) {

  /**
   * Where all of a query is found that was not looked in.
   *
   * @param modules the targets of other modules, where one was named and has nothing
   * @param questions whether the questions have it, where the notes have not
   */
  public record Elsewhere(List<String> modules, boolean questions) {
    /** Nowhere else. */
    public static final Elsewhere NOWHERE = new Elsewhere(List.of(), false);
  }
}
