package dev.awsnotes.drill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Drawing parameters; only what {@link RandomGenerator} specifies, so that seeds are portable. */
final class Draw {
  private Draw() {}

  /** One of these. */
  static <T> T one(RandomGenerator random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** One of these numbers. */
  static long one(RandomGenerator random, long... from) {
    return from[random.nextInt(from.length)];
  }

  /** A number from low to high, both included, in steps from low. */
  static long step(RandomGenerator random, long low, long high, long step) {
    return low + step * random.nextLong((high - low) / step + 1);
  }

  /** True once in so many times. */
  static boolean onceIn(RandomGenerator random, int times) {
    return random.nextInt(times) == 0;
  }

  /** That many of these, in a new order. */
  static <T> List<T> some(RandomGenerator random, List<T> from, int count) {
    List<T> all = new ArrayList<>(from);
    shuffle(random, all);
    return List.copyOf(all.subList(0, count));
  }

  /** Puts a list into a new order. */
  static void shuffle(RandomGenerator random, List<?> list) {
    for (int i = list.size() - 1; i > 0; i--) {
      Collections.swap(list, i, random.nextInt(i + 1));
    }
  }
}
