package dev.awsnotes.drill;

import dev.awsnotes.pack.LocalizedText;

/** A kind of exercise that makes items from seeds. */
public interface Drill {
  /** The name used in commands, unique and lower case. */
  String name();

  /** What it exercises. */
  LocalizedText title();

  /** The id of the module it belongs to. */
  String module();

  /** The id of the section to read, in that module. */
  String section();

  /** The item of this seed: the same seed gives an equal item on every machine. */
  DrillItem make(long seed);
}
