package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.Pack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexBuilderTest {
  @TempDir Path temp;

  private static Pack pack() {
    return Notes.pack(
        new Notes("a", "가", "a", "에이").section("s", "멱등성", "토큰으로 한 번만"),
        new Notes("b", "나", "b").section("s", "대기열", "토큰으로 지웁니다"));
  }

  private static List<Hit> hits(NotesIndex index) throws IOException {
    Searcher searcher = new Searcher(List.of(index), List.of());
    return searcher.search(new SearchRequest("토큰", "", 10, Scope.NOTES, Lang.KO)).hits();
  }

  @Test
  void theIndexIsOneSegmentInTheOrderOfThePack() throws IOException {
    IndexBuilder.build(List.of(pack()), temp);

    try (NotesIndex index = NotesIndex.open(temp)) {
      assertThat(index.reader().leaves()).hasSize(1);
      assertThat(hits(index)).extracting(Hit::target).containsExactly("a/s", "b/s");
    }
  }

  @Test
  void buildingTwiceGivesTheSameHits() throws IOException {
    IndexBuilder.build(List.of(pack()), temp.resolve("1"));
    IndexBuilder.build(List.of(pack()), temp.resolve("2"));

    try (NotesIndex first = NotesIndex.open(temp.resolve("1"));
        NotesIndex second = NotesIndex.open(temp.resolve("2"))) {
      assertThat(hits(second)).isEqualTo(hits(first));
    }
  }

  @Test
  void whatWasThereIsReplaced() throws IOException {
    IndexBuilder.build(List.of(pack()), temp);
    IndexBuilder.build(List.of(pack()), temp);

    try (NotesIndex index = NotesIndex.open(temp)) {
      assertThat(hits(index)).hasSize(2);
    }
  }

  @Test
  void theBundledNotesGoBeforeOthersOnTies() throws IOException {
    IndexBuilder.build(List.of(pack()), temp.resolve("course"));
    Source own =
        new Source(
            "mine",
            "a",
            List.of(),
            () -> new Notes("a", "가", "a", "에이").section("s", "멱등성", "토큰으로 한 번만"));
    try (NotesIndex course = NotesIndex.open(temp.resolve("course"));
        NotesIndex mine = IndexCache.open(temp.resolve("mine"), List.of(own), done -> {})) {
      Searcher searcher = new Searcher(List.of(course, mine), List.of());
      SearchRequest request = new SearchRequest("멱등성", "", 10, Scope.NOTES, Lang.KO);

      assertThat(searcher.search(request).hits())
          .extracting(Hit::target)
          .containsExactly("a/s", "mine:a/s");
    }
  }
}
