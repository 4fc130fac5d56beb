package dev.awsnotes.search;

/**
 * A part of the query that was understood as something else.
 *
 * @param from as typed
 * @param to as understood
 */
public record Rewrite(String from, String to) {}
