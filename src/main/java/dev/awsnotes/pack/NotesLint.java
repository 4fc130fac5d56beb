package dev.awsnotes.pack;

/** What is wrong with notes, as far as a program can tell. */
final class NotesLint {
  private NotesLint() {}

  static void check(LoadedPack pack, Diagnostics diagnostics) {
    for (ModuleReader.Located module : pack.modules()) {
      for (Section section : module.module().sections()) {
        if (section.title().isEmpty()) {
          diagnostics.error(
              pack.files().name(module.folder()),
              Position.START,
              "제목이 없는 절입니다",
              "a section without a title");
        }
      }
    }
  }
}
