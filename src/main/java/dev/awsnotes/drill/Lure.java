package dev.awsnotes.drill;

import dev.awsnotes.pack.LocalizedText;

/**
 * A usual wrong answer.
 *
 * @param answer the wrong answer
 * @param misconception what one believed to arrive there, and what is so instead
 */
public record Lure(Answer answer, LocalizedText misconception) {}
