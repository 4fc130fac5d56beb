package dev.awsnotes.pack;

/**
 * A question and where it was read.
 *
 * @param path the file
 * @param at the place of its id
 */
record LocatedQuestion(Question question, String path, Position at) {}
