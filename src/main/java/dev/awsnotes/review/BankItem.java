package dev.awsnotes.review;

/**
 * A question of the bank, as planning sees it.
 *
 * @param question {@code <pack>/<question id>}
 * @param module {@code <pack>/<module id>}
 */
public record BankItem(String question, String module) {}
