package dev.awsnotes.store;

import dev.awsnotes.journal.Coverage;
import dev.awsnotes.journal.Entry;
import dev.awsnotes.journal.JournalPart;
import dev.awsnotes.journal.JournalProblem;
import dev.awsnotes.journal.JournalReader;
import dev.awsnotes.journal.JournalWriter;
import dev.awsnotes.journal.Journals;
import dev.awsnotes.journal.MissingModules;
import dev.awsnotes.journal.Stamp;
import dev.awsnotes.journal.Stamps;
import dev.awsnotes.journal.Ulids;
import dev.awsnotes.review.Fsrs;
import dev.awsnotes.review.Learner;
import dev.awsnotes.review.RecentAnswer;
import dev.awsnotes.store.SnapshotFile.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The learner's progress: what the journals say, kept up to date while the program writes to them.
 * Close it when a session is over, so that the next start need not read what was written.
 */
public final class Progress implements AutoCloseable {
  private final Path folder;
  private final Path stateFolder;
  private final SnapshotFile snapshot;
  private final Fsrs fsrs;
  private final Stamps stamps;
  private final JournalWriter writer;
  private final UnaryOperator<String> moduleOf;
  private Learner learner;
  private List<JournalProblem> problems = List.of();
  private boolean written;

  private Progress(
      Folders folders, Fsrs fsrs, Stamps stamps, Ulids ulids, UnaryOperator<String> moduleOf) {
    this.moduleOf = moduleOf;
    this.fsrs = fsrs;
    this.stamps = stamps;
    folder = journalFolder(folders);
    stateFolder = folders.state();
    // Another data folder has other journals: it gets another snapshot.
    String name = Integer.toHexString(folder.toAbsolutePath().normalize().hashCode());
    snapshot = new SnapshotFile(folders.cache().resolve("progress-" + name + ".snapshot"));
    writer = new JournalWriter(folder, stateFolder, ulids);
    learner = new Learner(fsrs);
  }

  /**
   * The progress in these folders. Creates nothing but the snapshot.
   *
   * @param moduleOf the module of a question whose answer does not name it; see {@link
   *     MissingModules}
   */
  public static Progress open(
      Folders folders, Fsrs fsrs, Stamps stamps, Ulids ulids, UnaryOperator<String> moduleOf) {
    Progress progress = new Progress(folders, fsrs, stamps, ulids, moduleOf);
    progress.load();
    return progress;
  }

  /** Where the journals of a data folder are. */
  public static Path journalFolder(Folders folders) {
    return folders.data().resolve("journal");
  }

  /** The learner now. Ask again after each {@link #record}: it may be another object. */
  public Learner learner() {
    return learner;
  }

  /**
   * The answer that was given last. On this device it is the one that stands last in its journal:
   * the clock may have been set back since.
   */
  public Optional<RecentAnswer> lastAnswer() {
    Optional<RecentAnswer> latest = learner.lastAnswer();
    Optional<String> own = ownJournal();
    if (latest.isEmpty() || own.isEmpty()) {
      return latest;
    }
    List<Entry> entries = JournalReader.read(folder.resolve(own.get())).entries();
    Set<String> undone = new HashSet<>();
    boolean here = false;
    for (Entry entry : entries) {
      if (entry instanceof Entry.Undo undo) {
        undone.add(undo.answer());
      }
      here |= entry.stamp().id().equals(latest.get().id());
    }
    if (!here) {
      return latest;
    }
    for (Entry entry : entries.reversed()) {
      if (entry instanceof Entry.Answer answer && !undone.contains(answer.stamp().id())) {
        return Optional.of(RecentAnswer.of(answer));
      }
    }
    return latest;
  }

  /** What was left aside while reading. */
  public List<JournalProblem> problems() {
    return problems;
  }

  /** A stamp for an entry that is made now. */
  public Stamp stamp() {
    return stamps.next();
  }

  /**
   * Writes an entry, waits until it is on the disk, and takes it in.
   *
   * @throws dev.awsnotes.journal.JournalWriteException if it could not be written; then nothing has
   *     changed
   */
  public void record(Entry entry) {
    writer.append(entry);
    written = true;
    if (learner.fits(entry)) {
      learner.apply(entry);
    } else {
      load();
    }
  }

  /** Brings the snapshot up to date if anything was written. */
  @Override
  public void close() {
    if (written) {
      load();
      written = false;
    }
  }

  private void load() {
    try {
      List<Path> files = Journals.files(folder);
      if (!readOn(files)) {
        readAll(files);
      }
    } catch (IOException e) {
      learner = new Learner(fsrs);
      problems = Journals.read(folder).problems();
    }
  }

  /** Takes in what this device has written since the snapshot; false if that is not all. */
  private boolean readOn(List<Path> files) throws IOException {
    Snapshot known = snapshot.read(fsrs).orElse(null);
    if (known == null || !known.journals().keySet().equals(names(files))) {
      return false;
    }
    Optional<String> own = ownJournal();
    Map<String, Coverage> journals = new TreeMap<>();
    List<JournalProblem> found = new ArrayList<>();
    boolean more = false;
    for (Path file : files) {
      String name = name(file);
      Coverage before = known.journals().getOrDefault(name, Coverage.NONE);
      JournalPart part = JournalReader.readOn(file, before).orElse(null);
      // Of other devices' lines some may be known from a conflict copy, or lie in the past.
      if (part == null
          || !part.isReadable()
          || (!part.entries().isEmpty() && !own.equals(Optional.of(name)))
          || !applied(known.learner(), MissingModules.filled(part.entries(), moduleOf))) {
        return false;
      }
      journals.put(name, part.coverage());
      found.addAll(part.problems());
      more |= !part.coverage().isSameAs(before);
    }
    learner = known.learner();
    problems = List.copyOf(found);
    if (more) {
      snapshot.write(new Snapshot(journals, learner));
    }
    return true;
  }

  /** This device's journal; without it, everything is read, which takes longer and no more. */
  private Optional<String> ownJournal() {
    try {
      return JournalWriter.fileName(stateFolder);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean applied(Learner learner, List<Entry> entries) {
    for (Entry entry : entries) {
      if (!learner.fits(entry)) {
        return false;
      }
      learner.apply(entry);
    }
    return true;
  }

  private void readAll(List<Path> files) {
    Map<String, Coverage> journals = new TreeMap<>();
    List<JournalPart> parts = new ArrayList<>();
    boolean readable = true;
    for (Path file : files) {
      JournalPart part = JournalReader.read(file);
      parts.add(part);
      journals.put(name(file), part.coverage());
      readable &= part.isReadable();
    }
    Journals merged = Journals.merge(parts);
    learner = Learner.fold(fsrs, MissingModules.filled(merged.entries(), moduleOf));
    problems = merged.problems();
    if (readable && !files.isEmpty()) {
      snapshot.write(new Snapshot(journals, learner));
    }
  }

  private static Set<String> names(List<Path> files) {
    Set<String> names = new HashSet<>();
    for (Path file : files) {
      names.add(name(file));
    }
    return names;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }
}
