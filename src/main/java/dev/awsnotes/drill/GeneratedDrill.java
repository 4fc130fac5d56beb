package dev.awsnotes.drill;

import dev.awsnotes.pack.LocalizedText;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** A drill that draws parameters until they make a good item. */
abstract class GeneratedDrill implements Drill {
  private static final int TRIES = 10_000;

  private final String name;
  private final LocalizedText title;
  private final String module;
  private final String section;

  GeneratedDrill(String name, String ko, String en, String module, String section) {
    this.name = name;
    this.title = new LocalizedText(ko, en);
    this.module = module;
    this.section = section;
  }

  /** Draws one set of parameters. */
  abstract Draft draw(RandomGenerator random);

  @Override
  public final DrillItem make(long seed) {
    // Drills of the same seed do not draw the same numbers.
    SplittableRandom random = new SplittableRandom(seed ^ ((long) name.hashCode() << 32));
    for (int i = 0; i < TRIES; i++) {
      Optional<DrillItem> item = draw(random).item();
      if (item.isPresent()) {
        return item.get();
      }
    }
    throw new IllegalStateException(name + ": no item for seed " + seed);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final LocalizedText title() {
    return title;
  }

  @Override
  public final String module() {
    return module;
  }

  @Override
  public final String section() {
    return section;
  }
}
