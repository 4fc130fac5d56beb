package dev.awsnotes.store;

import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.SectionHeading;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A pack in one file that opens at once: an index of what lists show, then each section and
 * question as a piece of its own that is read when it is asked for. Nothing in it is parsed.
 *
 * <p>The file: magic, format version, length of the index (each an int), the index, the pieces.
 */
@SuppressWarnings("EnumOrdinal") // The file is read only by the build that wrote it.
public final class PreparedContent {
  /** The file's name in the content folder. */
  public static final String FILE = "notes.bin";

  /** The folder of the search index in the content folder. */
  public static final String INDEX = "index";

  static final int MAGIC = 0x41574e31;
  static final int VERSION = 1;
  static final int HEADER_BYTES = 12;

  private PreparedContent() {}

  /** Writes a pack to the content folder. */
  public static void write(Pack pack, Path folder) throws IOException {
    ByteSink pieces = new ByteSink();
    ByteSink index = new ByteSink();
    index.string(pack.id());
    ItemCodec.text(index, pack.title());
    index.string(pack.licence());
    index.number(pack.modules().size());
    for (Module module : pack.modules()) {
      module(index, pieces, module);
    }
    index.number(pieces.size());
    PreparedBlueprints.write(pieces, pack.blueprints());
    index.number(pieces.size());
    ByteSink file = new ByteSink();
    for (int number : new int[] {MAGIC, VERSION, index.size()}) {
      for (int shift = 24; shift >= 0; shift -= 8) {
        file.bytes(new byte[] {(byte) (number >>> shift)});
      }
    }
    file.bytes(index.toBytes());
    file.bytes(pieces.toBytes());
    Files.createDirectories(folder);
    Files.write(folder.resolve(FILE), file.toBytes());
  }

  private static void module(ByteSink index, ByteSink pieces, Module module) {
    index.string(module.id());
    ItemCodec.text(index, module.title());
    index.strings(module.aliases());
    ItemCodec.text(index, module.summary());
    index.number(module.domains().size());
    module.domains().forEach(domain -> index.number(domain.ordinal()));
    index.strings(module.cheatSections());
    index.number(module.contents().size());
    for (SectionHeading heading : module.contents()) {
      ItemCodec.heading(index, heading);
      index.number(pieces.size());
      ItemCodec.section(pieces, module.section(heading.id()).orElseThrow());
    }
    index.number(pieces.size());
    pieces.number(module.glossary().size());
    module.glossary().forEach(term -> ItemCodec.term(pieces, term));
    List<Integer> starts = new ArrayList<>();
    for (Question question : module.questions()) {
      starts.add(pieces.size());
      ItemCodec.question(pieces, question);
    }
    index.number(starts.size());
    index.number(pieces.size());
    for (int i = 0; i < starts.size(); i++) {
      ItemCodec.head(pieces, module.questionHeads().get(i));
      pieces.number(starts.get(i));
    }
    index.number(pieces.size());
  }

  /**
   * Opens the pack of a content folder.
   *
   * @throws IOException if there is none or it is not of this version
   */
  public static Pack open(Path folder) throws IOException {
    Path path = folder.resolve(FILE);
    RandomAccessFile file = new RandomAccessFile(path.toFile(), "r");
    if (file.length() < HEADER_BYTES || file.readInt() != MAGIC || file.readInt() != VERSION) {
      file.close();
      throw new IOException("not prepared content of this version: " + path);
    }
    byte[] bytes = new byte[file.readInt()];
    file.readFully(bytes);
    ByteSource index = new ByteSource(bytes);
    Pieces pieces = new Pieces(file, HEADER_BYTES + bytes.length);
    String id = index.string();
    LocalizedText title = ItemCodec.text(index);
    String licence = index.string();
    int size = index.number();
    List<Module> modules = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      modules.add(module(index, pieces));
    }
    int from = index.number();
    int to = index.number();
    return new Pack(id, title, licence, modules, new PreparedBlueprints(pieces, from, to));
  }

  private static Module module(ByteSource index, Pieces pieces) {
    String id = index.string();
    LocalizedText title = ItemCodec.text(index);
    List<String> aliases = index.strings();
    LocalizedText summary = ItemCodec.text(index);
    int domainCount = index.number();
    List<Domain> domains = new ArrayList<>(domainCount);
    for (int i = 0; i < domainCount; i++) {
      domains.add(Domain.values()[index.number()]);
    }
    List<String> cheat = index.strings();
    int sectionCount = index.number();
    List<SectionHeading> contents = new ArrayList<>(sectionCount);
    int[] starts = new int[sectionCount + 1];
    for (int i = 0; i < sectionCount; i++) {
      contents.add(ItemCodec.heading(index));
      starts[i] = index.number();
    }
    starts[sectionCount] = index.number();
    int questionCount = index.number();
    int headsStart = index.number();
    int end = index.number();
    return new PreparedModule(
        id,
        title,
        aliases,
        summary,
        domains,
        cheat,
        contents,
        questionCount,
        new PreparedModule.Places(pieces, starts, headsStart, end));
  }
}
