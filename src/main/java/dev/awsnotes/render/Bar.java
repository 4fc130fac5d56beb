package dev.awsnotes.render;

/** Bars that say in blocks what stands beside them in figures. */
final class Bar {
  private static final String FULL = "█";
  private static final String HALF = "▒";
  private static final String EMPTY = "░";

  private Bar() {}

  /** A bar of this width, filled to a share of 0 to 1; what is more than nothing shows. */
  static Run of(double share, int columns, Role role) {
    int full = cells(share, columns);
    return Run.of(FULL.repeat(full) + EMPTY.repeat(columns - full), role);
  }

  /** A bar filled to one share and shaded to a larger one. */
  static Run of(double share, double larger, int columns, Role role) {
    int full = cells(share, columns);
    int half = Math.max(0, cells(larger, columns) - full);
    return Run.of(
        FULL.repeat(full) + HALF.repeat(half) + EMPTY.repeat(columns - full - half), role);
  }

  /** A bar of so many blocks and no ground. */
  static Run length(int blocks, Role role) {
    return Run.of(FULL.repeat(blocks), role);
  }

  private static int cells(double share, int columns) {
    int cells = (int) Math.round(Math.clamp(share, 0, 1) * columns);
    return share > 0 ? Math.max(1, cells) : cells;
  }
}
