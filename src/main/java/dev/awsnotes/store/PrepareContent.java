package dev.awsnotes.store;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.PackReader;
import dev.awsnotes.pack.PackReading;
import dev.awsnotes.pack.check.PackCheck;
import dev.awsnotes.search.IndexBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * Run by the build: checks the bundled notes, reads them as any pack is read and writes them
 * prepared. What {@code aws-notes check} calls an error fails the build.
 */
final class PrepareContent {
  private PrepareContent() {}

  /** Arguments: the folder of the notes, the content folder to write. */
  public static void main(String[] args) throws IOException {
    Path notes = Path.of(args[0]);
    List<Diagnostic> found =
        PackCheck.check(notes, LocalDate.now(ZoneId.systemDefault()).toString());
    // Warnings are for whoever writes the notes: `aws-notes check notes` tells them.
    for (Diagnostic diagnostic : found) {
      if (diagnostic.isError()) {
        System.err.println(diagnostic.line(Lang.EN));
      }
    }
    PackReading reading = PackReader.read(notes);
    if (reading.pack().isEmpty() || found.stream().anyMatch(Diagnostic::isError)) {
      System.exit(1);
      return;
    }
    Path content = Path.of(args[1]);
    PreparedContent.write(reading.pack().get(), content);
    IndexBuilder.build(List.of(reading.pack().get()), content.resolve(PreparedContent.INDEX));
  }
}
