package dev.awsnotes.export;

import java.util.List;

/** Lines of comma-separated values after RFC 4180, safe to open in a spreadsheet. */
public final class Csv {
  /** A spreadsheet takes what begins with these for a formula (OWASP, CSV injection). */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private Csv() {}

  /** A line with its end. */
  public static String line(List<String> cells) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
    }
    return line.append("\r\n").toString();
  }

  private static String cell(String text) {
    // Looked at as it came: a tab or a line end would be gone afterwards.
    boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = SafeText.lines(text);
    boolean stillFormula = !safe.isEmpty() && FORMULA.indexOf(safe.charAt(0)) >= 0;
    String cell = formula || stillFormula ? "'" + safe : safe;
    boolean plain = cell.indexOf(',') < 0 && cell.indexOf('"') < 0 && cell.indexOf('\n') < 0;
    return plain ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
  }
}
