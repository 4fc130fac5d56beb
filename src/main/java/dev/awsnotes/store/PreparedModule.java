package dev.awsnotes.store;

import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.GlossaryTerm;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.Section;
import dev.awsnotes.pack.SectionHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A module of prepared content; sections and questions are read when they are asked for. */
record PreparedModule(
    String id,
    LocalizedText title,
    List<String> aliases,
    LocalizedText summary,
    List<Domain> domains,
    List<String> cheatSections,
    List<SectionHeading> contents,
    int questionCount,
    Places places)
    implements Module {

  /**
   * Where the pieces of a module lie.
   *
   * @param sectionStarts where each section begins, and at last where the glossary begins
   * @param headsStart where the heads of the questions begin, each with the place of its question
   * @param end where they end
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared; a list would box every place.
  record Places(Pieces pieces, int[] sectionStarts, int headsStart, int end) {}

  /** A head with the place where its question begins. */
  private record Located(QuestionHead head, int start) {}

  @Override
  public Optional<Section> section(String id) {
    for (int i = 0; i < contents.size(); i++) {
      if (contents.get(i).id().equals(id)) {
        ByteSource piece =
            places.pieces().read(places.sectionStarts()[i], places.sectionStarts()[i + 1]);
        return Optional.of(ItemCodec.section(piece, contents.get(i)));
      }
    }
    return Optional.empty();
  }

  @Override
  public List<GlossaryTerm> glossary() {
    ByteSource piece =
        places.pieces().read(places.sectionStarts()[contents.size()], places.headsStart());
    int size = piece.number();
    List<GlossaryTerm> terms = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      terms.add(ItemCodec.term(piece));
    }
    return terms;
  }

  private List<Located> located() {
    ByteSource piece = places.pieces().read(places.headsStart(), places.end());
    List<Located> located = new ArrayList<>(questionCount);
    for (int i = 0; i < questionCount; i++) {
      located.add(new Located(ItemCodec.head(piece), piece.number()));
    }
    return located;
  }

  @Override
  public List<QuestionHead> questionHeads() {
    List<QuestionHead> heads = new ArrayList<>(questionCount);
    for (Located located : located()) {
      heads.add(located.head());
    }
    return heads;
  }

  @Override
  public Optional<Question> question(String id) {
    List<Located> all = located();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).head().id().equals(id)) {
        int end = i + 1 < all.size() ? all.get(i + 1).start() : places.headsStart();
        ByteSource piece = places.pieces().read(all.get(i).start(), end);
        return Optional.of(ItemCodec.question(piece, all.get(i).head()));
      }
    }
    return Optional.empty();
  }
}
