package dev.awsnotes.quiz;

/**
 * What an answer was worth.
 *
 * @param correct all of it, or nothing
 * @param expected the right answer in the form in which it is typed
 */
public record Grade(boolean correct, String expected) {}
