package dev.awsnotes.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.export.Deck;
import dev.awsnotes.export.DeckNotes;
import dev.awsnotes.export.DeckReader;
import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.PackFolder;
import dev.awsnotes.pack.PackReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in a deck, what comes of it is a pack that the readers take. */
class DeckFuzzTest {
  @TempDir Path home;

  @Test
  void aDeckCannotHarm() {
    PackFolder folder = PackFolder.empty(home.resolve("deck"));
    Fuzz.attack(
        List.of(
            "#separator:tab\n"
                + "#html:true\n"
                + "front\tback\n"
                + "\"quoted\n"
                + "front\"\t\"<b>bold</b> &amp; more\"\n",
            "front;back\n\"a;b\";\"c \"\"d\"\"\"\n",
            "term,meaning\n람다,함수\n"),
        1_500,
        100_000,
        input -> {
          Deck deck = DeckReader.read(input);
          if (deck.broken()) {
            return;
          }
          folder.write("deck.md", DeckNotes.of("deck", deck));
          assertThat(PackReader.read(folder.root()).diagnostics()).noneMatch(Diagnostic::isError);
        });
  }
}
