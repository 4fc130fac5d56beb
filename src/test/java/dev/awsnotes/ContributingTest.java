package dev.awsnotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What CONTRIBUTING says of the code is so. */
class ContributingTest {
  @Test
  void itsTableOfRoomsHasTheArrowsThatAreHeld() throws IOException {
    Map<String, Set<String>> table = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(".github/CONTRIBUTING.md"))) {
      String[] cells = line.split("[|]", -1);
      if (cells.length == 5 && cells[1].strip().matches("`[a-z.]+`")) {
        Set<String> seen = new TreeSet<>(List.of(cells[3].replaceAll("[`\\s]", "").split(",", -1)));
        seen.remove("");
        table.put(cells[1].strip().replace("`", ""), seen);
      }
    }
    assertThat(table).containsKeys(ArchitectureTest.EDGE.toArray(new String[0]));
    table.keySet().removeAll(ArchitectureTest.EDGE);
    Map<String, Set<String>> arrows = new TreeMap<>(ArchitectureTest.ARROWS);
    arrows.remove("");
    assertThat(table).isEqualTo(arrows);
  }
}
