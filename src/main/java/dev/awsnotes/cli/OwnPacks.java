package dev.awsnotes.cli;

import dev.awsnotes.store.Folders;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The packs that lie in the data folder and need not be named: what was imported is there. */
final class OwnPacks {
  private static final int LONGEST_NAME = 60;

  private OwnPacks() {}

  /** Where they lie, a folder each. */
  static Path folder(Folders folders) {
    return folders.data().resolve("packs");
  }

  /** Their folders by name. */
  static List<Path> in(Folders folders) {
    Path folder = folder(folders);
    List<Path> packs = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return packs;
    }
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      for (Path path : listing) {
        if (Files.isDirectory(path) && !path.getFileName().toString().startsWith(".")) {
          packs.add(path);
        }
      }
    } catch (IOException e) {
      // What cannot be listed cannot be read either; the other packs are there.
      return List.of();
    }
    Collections.sort(packs);
    return packs;
  }

  /** A folder's name, which is the id of the pack and of its module: as of a heading. */
  static String name(String title) {
    StringBuilder name = new StringBuilder();
    String normal = java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFC);
    for (int c : normal.strip().toLowerCase(Locale.ROOT).codePoints().toArray()) {
      boolean plain = Character.isLetterOrDigit(c);
      boolean between = name.isEmpty() || name.charAt(name.length() - 1) == '-';
      if (plain && name.length() < LONGEST_NAME) {
        name.appendCodePoint(c);
      } else if (!plain && !between) {
        name.append('-');
      }
    }
    while (!name.isEmpty() && name.charAt(name.length() - 1) == '-') {
      name.setLength(name.length() - 1);
    }
    boolean taken = name.isEmpty() || name.toString().equals(dev.awsnotes.pack.Pack.BUNDLED);
    return taken ? "deck" : name.toString();
  }
}
