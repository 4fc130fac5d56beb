package dev.awsnotes.search;

import java.util.List;

/**
 * What was found.
 *
 * @param query as typed
 * @param rewrites the parts of it that were understood as something else
 * @param hits best first
 * @param clear whether the first hit is what was meant beyond reasonable doubt
 * @param suggestions the nearest terms there are, when nothing was found
 */
public record SearchResult(
    String query,
    List<Rewrite> rewrites,
    List<Hit> hits,
    boolean clear,
    List<String> suggestions) {}
