package dev.awsnotes.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The journals of all devices, merged.
 *
 * @param entries by time, then by id, each id once
 */
public record Journals(List<Entry> entries, List<JournalProblem> problems) {
  static final String SUFFIX = ".jsonl";

  /**
   * The order in which entries count: by time, then by id, so that every device that has the same
   * journals comes to the same state.
   */
  public static final Comparator<Entry> ORDER = new ByTimeThenId();

  /** Written out: a start lists the journals and should not pay for lambdas. */
  private static final class ByTimeThenId implements Comparator<Entry> {
    @Override
    public int compare(Entry one, Entry other) {
      int byTime = Long.compare(one.stamp().at(), other.stamp().at());
      return byTime != 0 ? byTime : one.stamp().id().compareTo(other.stamp().id());
    }
  }

  /** Reads all journals in this folder. No folder: no entries. */
  public static Journals read(Path folder) {
    List<JournalPart> parts = new ArrayList<>();
    try {
      for (Path file : files(folder)) {
        parts.add(JournalReader.read(file));
      }
    } catch (IOException e) {
      JournalProblem problem = JournalProblem.unlisted(folder, e);
      parts.add(new JournalPart(List.of(), Coverage.NONE, List.of(problem)));
    }
    return merge(parts);
  }

  /** Merges what was read of several journals. */
  public static Journals merge(List<JournalPart> parts) {
    List<Entry> entries = new ArrayList<>();
    List<JournalProblem> problems = new ArrayList<>();
    for (JournalPart part : parts) {
      entries.addAll(part.entries());
      problems.addAll(part.problems());
    }
    entries.sort(ORDER);
    Set<String> seen = HashSet.newHashSet(entries.size());
    entries.removeIf(entry -> !seen.add(entry.stamp().id()));
    return new Journals(Collections.unmodifiableList(entries), List.copyOf(problems));
  }

  /**
   * The journals in this folder by name; a synchroniser's conflict copies are among them.
   *
   * @throws IOException if the folder exists, or may exist, and cannot be listed
   */
  public static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      for (Path path : listing) {
        String name = path.getFileName().toString();
        // A leading dot: a file that a synchroniser is still writing.
        if (name.endsWith(SUFFIX) && !name.startsWith(".") && Files.isRegularFile(path)) {
          files.add(path);
        }
      }
    } catch (NoSuchFileException | NotDirectoryException e) {
      return files;
    }
    Collections.sort(files);
    return files;
  }
}
