package dev.awsnotes.store;

import dev.awsnotes.pack.Diagnostic;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.PackReader;
import dev.awsnotes.pack.PackReading;
import java.io.IOException;
import java.nio.file.Path;

/** Run by the build: reads the bundled notes as any pack is read and writes them prepared. */
final class PrepareContent {
  private PrepareContent() {}

  /** Arguments: the folder of the notes, the content folder to write. */
  public static void main(String[] args) throws IOException {
    PackReading reading = PackReader.read(Path.of(args[0]));
    for (Diagnostic diagnostic : reading.diagnostics()) {
      System.err.println(diagnostic.line(Lang.EN));
    }
    if (reading.pack().isEmpty()) {
      System.exit(1);
      return;
    }
    PreparedContent.write(reading.pack().get(), Path.of(args[1]));
  }
}
