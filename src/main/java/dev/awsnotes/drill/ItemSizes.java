package dev.awsnotes.drill;

import java.util.random.RandomGenerator;

/** Realistic item sizes in bytes. */
final class ItemSizes {
  private ItemSizes() {}

  /** Mostly a few KB, sometimes halves, sometimes odd bytes, sometimes large. */
  static long draw(RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> Draw.step(random, 300, 9_900, 100);
      case 1, 2 -> Draw.step(random, 512, 24 * 512, 512);
      case 3 -> Draw.step(random, 20, 120, 1) * 1024;
      default -> Draw.step(random, 1, 20, 1) * 1024;
    };
  }
}
