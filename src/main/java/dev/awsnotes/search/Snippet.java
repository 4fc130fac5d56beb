package dev.awsnotes.search;

import java.util.List;

/**
 * A passage on one line.
 *
 * @param text the line; an ellipsis stands where it was cut
 * @param matches what matched in it, in order, without overlaps
 */
public record Snippet(String text, List<Match> matches) {

  /**
   * A part of a snippet.
   *
   * @param start its first code point, from 0
   * @param end the code point after its last one
   */
  public record Match(int start, int end) {}
}
