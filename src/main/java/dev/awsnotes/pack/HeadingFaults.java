package dev.awsnotes.pack;

/** What is wrong with the heading of a section, and easily overlooked. */
final class HeadingFaults {
  private HeadingFaults() {}

  static void report(String path, NotesSection section, Diagnostics diagnostics) {
    String title = section.title();
    int open = title.endsWith("}") ? title.lastIndexOf("{#") : -1;
    if (title.isEmpty()) {
      diagnostics.warning(path, section.at(), "제목이 비어 있습니다", "a heading without text");
    } else if (open >= 0) {
      String written = title.substring(open);
      diagnostics.warning(
          path,
          section.at(),
          "id로 쓸 수 없어 제목으로 읽습니다: " + written,
          "not an id, and so read as part of the title: " + written);
    }
  }

  /** Of two sections with one id only the first could be reached. */
  static void taken(String path, NotesSection section, Diagnostics diagnostics) {
    diagnostics.error(
        path,
        section.at(),
        "절 id가 겹칩니다: " + section.id(),
        "this section id is taken: " + section.id());
  }
}
