package dev.awsnotes.review;

/**
 * What is left of an item in memory, as FSRS models it.
 *
 * @param stability days until the chance of recall has fallen to 90 %, from 0.001 to 36500
 * @param difficulty from 1, easy, to 10
 */
public record Memory(double stability, double difficulty) {}
