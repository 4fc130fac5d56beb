package dev.awsnotes.pack;

/** What makes a question a bad one, as far as a program can tell. */
final class QuestionLint {
  private QuestionLint() {}

  static void check(LoadedPack pack, String today, Diagnostics diagnostics) {
    for (ModuleReader.Located module : pack.modules()) {
      for (LocatedQuestion located : module.questions()) {
        if (located.question().evidence().sources().isEmpty() && !today.isEmpty()) {
          diagnostics.warning(located.path(), located.at(), "출처가 없습니다", "no source");
        }
      }
    }
  }
}
