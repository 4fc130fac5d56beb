package dev.awsnotes.cli;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.render.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How the learner wants the program to behave, after options, environment and defaults.
 *
 * @param languages the languages to show, in order: one, or both
 * @param languageAsked whether the language was asked for explicitly
 * @param theme the colours for data
 * @param json whether data is printed as JSON
 * @param plain no boxes, bars and colour
 * @param pager whether long text may go to a pager
 * @param debug whether stack traces are shown
 * @param packs folders of own packs
 * @param study how to study
 */
public record Settings(
    List<Lang> languages,
    boolean languageAsked,
    Theme theme,
    boolean json,
    boolean plain,
    boolean pager,
    boolean debug,
    List<Path> packs,
    Study study) {
  /** The language of what the program itself says. */
  public Lang lang() {
    return languages.getFirst();
  }

  /** The same with further folders of own packs, but for those that are named already. */
  Settings withPacks(List<Path> further) {
    if (further.isEmpty()) {
      return this;
    }
    List<Path> all = new ArrayList<>(packs);
    all.addAll(further);
    return new Settings(
        languages, languageAsked, theme, json, plain, pager, debug, distinct(all), study);
  }

  /** Each folder once, however it is named: twice named, it is no second pack. */
  static List<Path> distinct(List<Path> paths) {
    if (paths.size() < 2) {
      return List.copyOf(paths);
    }
    List<Path> distinct = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    for (Path path : paths) {
      if (seen.add(real(path))) {
        distinct.add(path);
      }
    }
    return List.copyOf(distinct);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize(); // It is not there, which is said when it is read.
    }
  }
}
