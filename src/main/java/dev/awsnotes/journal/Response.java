package dev.awsnotes.journal;

import java.util.Optional;

/**
 * What was answered.
 *
 * @param given in terms of the question as the pack has it, not as it was shuffled: numbers from 1
 *     of the chosen options in rising order ({@code 1,3}); of the steps in the order given ({@code
 *     3,1,2,4}); of right sides in the order of the left ones ({@code 2,1,3}); or the text typed.
 *     Empty: skipped.
 * @param correct judged when it was answered; a key that is mended later does not change it
 * @param millis how long it took
 * @param confidence where it was asked for
 */
public record Response(
    String given, boolean correct, long millis, Optional<Confidence> confidence) {}
