package dev.awsnotes.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What becomes of a deck's cards. */
class DeckNotesTest {
  /** Their questions would have the same id, and the second would be left out. */
  @Test
  void frontsThatAskTheSameAreOneQuestionWithBothAnswers() {
    Deck deck = DeckReader.read("amp  x\tone\namp x\ttwo\nother\tthree\n");
    assertThat(DeckNotes.questions(deck)).isEqualTo(2);
    assertThat(DeckNotes.of("deck", deck)).containsOnlyOnce("Q: amp").contains("A: one\nA: two\n");
  }
}
