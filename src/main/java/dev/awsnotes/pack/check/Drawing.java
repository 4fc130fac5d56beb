package dev.awsnotes.pack.check;

import dev.awsnotes.text.DisplayWidth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Text with box drawing characters, as a terminal shows it.
 *
 * @param rows for each line, the character of each column; the second column of a wide character
 *     and columns that do not exist are spaces
 */
record Drawing(List<int[]> rows, List<String> lines) {
  private static final String DOWN = "│┌┐├┤┬┼╷┃║╭╮▲▼↑↓";
  private static final String UP = "│└┘├┤┴┼╵┃║╰╯▲▼↑↓";
  private static final String TOP_LEFT = "┌╭";
  private static final String TOP_RIGHT = "┐╮";
  private static final String BOTTOM_LEFT = "└╰";
  private static final String BOTTOM_RIGHT = "┘╯";
  private static final String CORNERS = TOP_LEFT + TOP_RIGHT + BOTTOM_LEFT + BOTTOM_RIGHT;
  private static final String ARROWS = "▲▼↑↓►◄▶◀→←";
  private static final String LINES = "│├┤┼";

  /** A line that is off by no more than this was meant to meet. */
  private static final int NEAR = 3;

  /**
   * Where a border or line is missing or meets nothing.
   *
   * @param line from 0
   * @param column on the screen, from 0
   * @param index in the line's characters, from 0
   */
  record Break(int line, int column, int index) {}

  static Drawing of(List<String> lines) {
    List<int[]> rows = new ArrayList<>();
    for (String line : lines) {
      int[] row = new int[DisplayWidth.of(line)];
      Arrays.fill(row, ' ');
      int column = 0;
      for (int i = 0; i < line.length(); ) {
        int c = line.codePointAt(i);
        int width = DisplayWidth.of(c);
        if (width > 0) {
          row[column] = c;
        }
        column += width;
        i += Character.charCount(c);
      }
      rows.add(row);
    }
    return new Drawing(List.copyOf(rows), List.copyOf(lines));
  }

  /**
   * All borders of boxes and vertical lines that do not meet what they were meant to meet. Lines
   * beside a box that is itself broken are not told: they seem to miss it.
   */
  List<Break> breaks() {
    Set<Break> boxes = new LinkedHashSet<>();
    Set<Break> lines = new LinkedHashSet<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length; column++) {
        int c = at(row, column);
        if (is(c, TOP_LEFT)) {
          box(row, column, boxes);
        }
        if (is(c, CORNERS + LINES) && isNearMiss(row, column)) {
          lines.add(broken(row, column));
        }
      }
    }
    return List.copyOf(boxes.isEmpty() ? lines : boxes);
  }

  /**
   * Follows the left border down to its corner; the right one has to keep its column all the way. A
   * branch of a tree begins like a box but has no such corner.
   */
  private void box(int top, int left, Set<Break> breaks) {
    int right = left + 1;
    while (right < rows.get(top).length && !is(at(top, right), TOP_LEFT + TOP_RIGHT)) {
      right++;
    }
    if (!is(at(top, right), TOP_RIGHT) || !is(at(top + 1, left), UP)) {
      return;
    }
    Set<Break> found = new LinkedHashSet<>();
    int row = top + 1;
    while (is(at(row, left), LINES + ARROWS)) {
      if (!is(at(row, right), LINES + ARROWS + "─")) {
        found.add(broken(row, right));
      }
      row++;
    }
    if (is(at(row, left), BOTTOM_LEFT)) {
      if (!is(at(row, right), BOTTOM_RIGHT)) {
        found.add(broken(row, right));
      }
      breaks.addAll(found);
    }
  }

  private Break broken(int row, int column) {
    int line = Math.min(row, rows.size() - 1);
    return new Break(line, column, index(line, column));
  }

  /** A line may end at a word; one that misses another line, itself unmet, by a few does not. */
  private boolean isNearMiss(int row, int column) {
    if (!is(at(row, column), UP) || is(at(row - 1, column), DOWN)) {
      return false;
    }
    for (int other = column - NEAR; other <= column + NEAR; other++) {
      int above = at(row - 1, other);
      boolean line = above == '│' || at(row, column) == '│';
      if (line && is(above, DOWN) && !is(above, ARROWS) && !is(at(row, other), UP)) {
        return true;
      }
    }
    return false;
  }

  private int at(int row, int column) {
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).length) {
      return ' ';
    }
    return rows.get(row)[column];
  }

  private int index(int row, int column) {
    String line = lines.get(row);
    int width = 0;
    int i = 0;
    while (i < line.length() && width < column) {
      int c = line.codePointAt(i);
      width += DisplayWidth.of(c);
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean is(int c, String set) {
    return set.indexOf(c) >= 0;
  }
}
