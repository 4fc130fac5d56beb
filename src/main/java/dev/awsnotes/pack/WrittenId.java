package dev.awsnotes.pack;

/**
 * The id that is written at the end of a line: {@code {#id}}. Looked for from the end and not by a
 * pattern: one that may begin with any run of blanks takes quadratic time where there are many.
 *
 * @param before the line without it, and without the blanks before it
 * @param id the id, or empty
 */
record WrittenId(String before, String id) {
  private static final String OPEN = "{#";
  private static final int LONGEST = 400;

  static WrittenId of(String line) {
    String end = line.stripTrailing();
    int open = end.endsWith("}") ? end.lastIndexOf(OPEN) : -1;
    if (open < 0) {
      return new WrittenId(line, "");
    }
    String id = end.substring(open + OPEN.length(), end.length() - 1);
    return id.length() <= LONGEST && QuestionReader.ID.matcher(id).matches()
        ? new WrittenId(end.substring(0, open).stripTrailing(), id)
        : new WrittenId(line, "");
  }
}
