package dev.awsnotes.store;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionType;
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
    blueprints(index, pack.blueprints());
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

  private static void blueprints(ByteSink out, List<Blueprint> blueprints) {
    out.number(blueprints.size());
    for (Blueprint blueprint : blueprints) {
      out.string(blueprint.id());
      ItemCodec.text(out, blueprint.title());
      out.string(blueprint.from());
      out.string(blueprint.until());
      out.number(blueprint.items());
      out.number(blueprint.minutes());
      out.number(blueprint.pass());
      ItemCodec.text(out, blueprint.note());
      out.number(blueprint.types().size());
      blueprint.types().forEach(type -> out.number(type.ordinal()));
      out.number(blueprint.domains().size());
      for (Blueprint.Part part : blueprint.domains()) {
        out.number(part.domain().ordinal());
        ItemCodec.text(out, part.title());
        out.number(part.weight());
        out.number(part.tasks().size());
        for (Blueprint.Task task : part.tasks()) {
          out.string(task.id());
          ItemCodec.text(out, task.title());
          out.number(task.skills().size());
          task.skills().forEach(skill -> ItemCodec.text(out, skill));
          out.strings(task.facts());
        }
      }
    }
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
    return new Pack(id, title, licence, modules, blueprints(index));
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

  private static List<Blueprint> blueprints(ByteSource in) {
    int size = in.number();
    List<Blueprint> blueprints = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      blueprints.add(
          new Blueprint(
              in.string(),
              ItemCodec.text(in),
              in.string(),
              in.string(),
              in.number(),
              in.number(),
              in.number(),
              ItemCodec.text(in),
              types(in),
              parts(in)));
    }
    return blueprints;
  }

  private static List<QuestionType> types(ByteSource in) {
    int size = in.number();
    List<QuestionType> types = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      types.add(QuestionType.values()[in.number()]);
    }
    return types;
  }

  private static List<Blueprint.Part> parts(ByteSource in) {
    int size = in.number();
    List<Blueprint.Part> parts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      parts.add(
          new Blueprint.Part(
              Domain.values()[in.number()], ItemCodec.text(in), in.number(), tasks(in)));
    }
    return parts;
  }

  private static List<Blueprint.Task> tasks(ByteSource in) {
    int size = in.number();
    List<Blueprint.Task> tasks = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String id = in.string();
      LocalizedText title = ItemCodec.text(in);
      int skillCount = in.number();
      List<LocalizedText> skills = new ArrayList<>(skillCount);
      for (int j = 0; j < skillCount; j++) {
        skills.add(ItemCodec.text(in));
      }
      tasks.add(new Blueprint.Task(id, title, skills, in.strings()));
    }
    return tasks;
  }
}
