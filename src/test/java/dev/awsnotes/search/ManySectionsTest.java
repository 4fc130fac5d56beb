package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.PackSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Own notes of a hundred thousand sections: all of them are found, and a change costs one file. */
class ManySectionsTest {
  private static final boolean DEEP = Boolean.getBoolean("aws-notes.deep");
  private static final int FILES = DEEP ? 5_000 : 100;
  private static final int SECTIONS = 20;
  private static final String[] WORDS = {
    "대기열", "메시지", "표시 제한 시간", "queue", "message", "보관 기간", "batch", "처리량", "retry", "큐"
  };

  @TempDir Path temp;

  @Test
  void needlesInBothLanguagesAreFoundAndOneChangedFileGivesWhatAllAnewWould() throws IOException {
    Path notes = Files.createDirectory(temp.resolve("notes"));
    Random random = new Random(20261125);
    for (int file = 0; file < FILES; file++) {
      Files.writeString(notes.resolve("n" + file + ".md"), note(file, random));
    }
    List<Integer> read = new ArrayList<>();
    Path kept = temp.resolve("kept");
    try (NotesIndex index = open(kept, notes, read)) {
      assertThat(read).hasSize(FILES);
      for (int file : List.of(0, FILES / 3, FILES / 2, FILES - 1)) {
        assertThat(first(index, "needleword" + letters(file))).isEqualTo(target(file));
        assertThat(first(index, "바늘" + hangul(file))).isEqualTo(target(file));
      }
    }
    read.clear();
    Path changed = notes.resolve("n" + FILES / 2 + ".md");
    Files.writeString(changed, "# changed\n\n## 새로운 구역\n\nxylophone 실로폰악기 두 개\n");
    try (NotesIndex index = open(kept, notes, read);
        NotesIndex anew = open(temp.resolve("anew"), notes, new ArrayList<>())) {
      assertThat(read).hasSize(1);
      assertThat(first(index, "xylophone")).startsWith("notes:n" + FILES / 2 + "/");
      assertThat(first(index, "실로폰악기")).startsWith("notes:n" + FILES / 2 + "/");
      for (String query : List.of("바늘" + hangul(0), "표시 제한 시간", "queue batch", "xylophone")) {
        assertThat(targets(index, query)).as(query).isEqualTo(targets(anew, query));
      }
      assertThat(targets(index, "needleword" + letters(FILES / 2)))
          .doesNotContain(target(FILES / 2));
    }
  }

  private static String note(int file, Random random) {
    StringBuilder text = new StringBuilder("# 노트 " + file + "\n");
    for (int section = 0; section < SECTIONS; section++) {
      text.append("\n## 구역 ").append(section).append(" {#s").append(section).append("}\n\n");
      for (int i = 0; i < 40; i++) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ').append(random.nextInt(9_999));
        text.append(i % 8 == 7 ? ".\n" : " ");
      }
      if (section == file % SECTIONS) {
        text.append("\nneedleword").append(letters(file)).append(" 바늘").append(hangul(file));
        text.append(".\n");
      }
    }
    return text.toString();
  }

  private static String target(int file) {
    return "notes:n" + file + "/s" + file % SECTIONS;
  }

  /** A word of its own for each number. */
  private static String letters(int number) {
    StringBuilder word = new StringBuilder();
    for (int left = number, i = 0; i < 4; i++, left /= 16) {
      word.append("bcdfghjklmnpqrst".charAt(left % 16));
    }
    return word.toString();
  }

  private static String hangul(int number) {
    return "" + (char) ('각' + number % 97 * 28) + (char) ('난' + number / 97 * 28);
  }

  private static NotesIndex open(Path folder, Path notes, List<Integer> read) throws IOException {
    PackSources pack = PackSources.ofPlain(notes).orElseThrow();
    List<Source> sources = new ArrayList<>();
    for (PackSources.ModuleSource module : pack.modules()) {
      List<SourceFile> files = new ArrayList<>();
      for (Path file : module.files()) {
        files.add(
            new SourceFile(file, Files.size(file), Files.getLastModifiedTime(file).toMillis()));
      }
      sources.add(new Source(pack.packId(), module.id(), List.copyOf(files), module.reader()));
    }
    return IndexCache.open(folder, sources, read::add);
  }

  private static String first(NotesIndex index, String query) throws IOException {
    return targets(index, query).stream().findFirst().orElse("");
  }

  private static List<String> targets(NotesIndex index, String query) throws IOException {
    Searcher searcher = new Searcher(List.of(index), List.of());
    return searcher.search(new SearchRequest(query, "", 10, Scope.NOTES, Lang.KO)).hits().stream()
        .map(Hit::target)
        .toList();
  }
}
