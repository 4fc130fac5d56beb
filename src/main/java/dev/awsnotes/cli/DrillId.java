package dev.awsnotes.cli;

import dev.awsnotes.pack.Pack;

/** The names of drills among those of questions: {@code drill:rcu}, recorded with the pack. */
final class DrillId {
  private static final String PREFIX = "drill:";
  private static final String RECORDED = Pack.BUNDLED + "/" + PREFIX;

  private DrillId() {}

  /** The id of the question that an item of this drill is. */
  static String of(String drill) {
    return PREFIX + drill;
  }

  /** The name under which answers to this drill are recorded. */
  static String recorded(String drill) {
    return RECORDED + drill;
  }

  /** Whether a name under which answers are recorded is a drill's. */
  static boolean isDrill(String recordId) {
    return recordId.startsWith(RECORDED);
  }

  /**
   * The drill's name.
   *
   * @param recordId a name of which {@link #isDrill} holds
   */
  static String name(String recordId) {
    return recordId.substring(RECORDED.length());
  }
}
