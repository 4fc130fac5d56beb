package dev.awsnotes.store;

import dev.awsnotes.pack.Blueprint;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.QuestionType;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The exam blueprints of a prepared file, read when they are asked for: most commands never do. */
@SuppressWarnings("EnumOrdinal") // The file is read only by the build that wrote it.
final class PreparedBlueprints extends AbstractList<Blueprint> {
  private final Pieces pieces;
  private final int from;
  private final int to;
  private @Nullable List<Blueprint> read;

  PreparedBlueprints(Pieces pieces, int from, int to) {
    this.pieces = pieces;
    this.from = from;
    this.to = to;
  }

  @Override
  public Blueprint get(int index) {
    return all().get(index);
  }

  @Override
  public int size() {
    return all().size();
  }

  private synchronized List<Blueprint> all() {
    if (read == null) {
      read = blueprints(pieces.read(from, to));
    }
    return read;
  }

  static void write(ByteSink out, List<Blueprint> blueprints) {
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
