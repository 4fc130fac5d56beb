package dev.awsnotes.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.PackFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the questions in one's own Markdown. */
class OwnNotesCheckTest {
  @TempDir Path home;

  private List<String> found(String... lines) {
    PackFolder folder =
        PackFolder.empty(home.resolve("mine")).write("x.md", String.join("\n", lines) + "\n");
    return PackCheck.check(folder.root(), "2026-11-25").stream()
        .map(found -> found.line(Lang.EN).substring(folder.file("x.md").toString().length() + 1))
        .toList();
  }

  @Test
  void optionsThatReadTheSameAreAnError() {
    assertThat(found("Q: same options? {#same}", "", "- [x] dup", "- [ ] dup", "- [ ] other"))
        .containsExactly("4:3: error: same: the same as another option: dup");
  }

  @Test
  void whatGivesAKeyAwayIsAWarning() {
    assertThat(
            found(
                "Q: What is so? {#so}",
                "",
                "- [x] it depends",
                "- [ ] it is always so",
                "- [ ] all of the above"))
        .hasSize(3)
        .allMatch(line -> line.contains(": warning: so: "))
        .anyMatch(line -> line.startsWith("4:3:") && line.contains("an absolute word"))
        .anyMatch(line -> line.startsWith("5:3:") && line.contains("names an option"));
  }

  @Test
  void ofSourcesFactsReasonsAndTheOtherLanguageNothingIsSaid() {
    assertThat(
            found(
                "Q: Which limit? {#l}",
                "A: 400 KB / 400 kilobytes (names included)",
                "",
                "What else?",
                "",
                "- [x] rain",
                "- [ ] snow"))
        .isEmpty();
  }
}
