package dev.awsnotes.cli;

import dev.awsnotes.drill.Drills;
import dev.awsnotes.journal.Mode;
import dev.awsnotes.journal.OwnerOnly;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.quiz.Candidate;
import dev.awsnotes.quiz.Presented;
import dev.awsnotes.review.Card;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A practice session that was begun, so that it can be gone on with. What of it is answered stands
 * in the journal: the file is written once and survives whatever ends the session.
 *
 * @param at when it was begun, in milliseconds since 1970
 * @param questions {@code <pack>/<question id>} in the order in which they are asked
 */
record UnfinishedSession(long at, Mode mode, long seed, List<String> questions) {
  private static final int HEAD_LINES = 3;

  /** A session that begins now. */
  static UnfinishedSession begun(List<Presented> questions, Mode mode, long seed, Context context) {
    List<String> ids = new ArrayList<>();
    for (Presented question : questions) {
      ids.add(question.recordId());
    }
    return new UnfinishedSession(context.clock().millis(), mode, seed, ids);
  }

  private static Path file(Context context) {
    return context.folders().state().resolve("session");
  }

  /** Keeps it; if that fails, the session runs all the same and cannot be gone on with. */
  void write(Context context) {
    List<String> lines = new ArrayList<>();
    lines.add(String.valueOf(at));
    lines.add(mode.name());
    lines.add(String.valueOf(seed));
    lines.addAll(questions);
    try {
      OwnerOnly.createFolders(context.folders().state());
      OwnerOnly.createFile(file(context));
      Files.write(file(context), lines);
    } catch (IOException e) {
      delete(context);
    }
  }

  /** The session that was left, if there is one. */
  static Optional<UnfinishedSession> read(Context context) {
    try {
      List<String> lines = Files.readAllLines(file(context));
      if (lines.size() <= HEAD_LINES) {
        return Optional.empty();
      }
      return Optional.of(
          new UnfinishedSession(
              Long.parseLong(lines.get(0)),
              Mode.valueOf(lines.get(1)),
              Long.parseLong(lines.get(2)),
              List.copyOf(lines.subList(HEAD_LINES, lines.size()))));
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Forgets the session that was left. */
  static void delete(Context context) {
    try {
      Files.deleteIfExists(file(context));
    } catch (IOException e) {
      // Then it is offered again; nothing is lost by that.
    }
  }

  /** Its questions that were not answered since it was begun, are still there and in rotation. */
  List<Candidate> open(Context context) {
    Map<String, Candidate> all = new HashMap<>();
    for (Library.Entry entry : context.library().modules()) {
      for (QuestionHead head : entry.module().questionHeads()) {
        Candidate candidate =
            new Candidate(entry.pack().id(), entry.module(), head, Candidate.Standing.NEW);
        all.put(candidate.recordId(), candidate);
      }
    }
    List<Candidate> open = new ArrayList<>();
    for (String id : questions) {
      Candidate candidate = all.get(id);
      if (DrillId.isDrill(id)) {
        candidate =
            Drills.named(DrillId.name(id))
                .flatMap(drill -> DrillCandidates.candidate(drill, context))
                .orElse(null);
      }
      Optional<Card> card = context.progress().learner().card(id);
      boolean answered = card.isPresent() && card.get().last().at() >= at;
      boolean suspended = context.progress().learner().suspended().contains(id);
      if (candidate != null && !answered && !suspended) {
        open.add(candidate);
      }
    }
    return open;
  }
}
