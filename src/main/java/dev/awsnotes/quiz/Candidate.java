package dev.awsnotes.quiz;

import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.QuestionHead;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question that may be asked.
 *
 * @param standing how the learner stands with it
 */
public record Candidate(String packId, Module module, QuestionHead head, Standing standing) {
  /** How a learner stands with a question. */
  public enum Standing {
    /** Its day has come. */
    DUE,
    /** Last answered wrongly. */
    MISSED,
    /** Never answered, or only crammed. */
    NEW,
    /** Known for now. */
    LEARNT
  }

  /** The same question, however the learner stands with it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Candidate candidate && recordId().equals(candidate.recordId());
  }

  /** Written out: what a record comes with is linked anew at each start. */
  @Override
  public int hashCode() {
    return recordId().hashCode();
  }

  /** The name under which answers are recorded. */
  public String recordId() {
    return packId + "/" + head.id();
  }

  /** Its section with the module, so that two modules' sections of one id stay apart. */
  private String place() {
    return packId + "/" + module.id() + "/" + head.section();
  }

  /** Goes round the sections, so that the first few of many touch as many sections as they can. */
  static List<Candidate> roundSections(List<Candidate> candidates) {
    Map<String, List<Candidate>> bySection = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      bySection.computeIfAbsent(candidate.place(), _ -> new ArrayList<>()).add(candidate);
    }
    List<Candidate> ranked = new ArrayList<>(candidates.size());
    for (int round = 0; ranked.size() < candidates.size(); round++) {
      for (List<Candidate> section : bySection.values()) {
        if (round < section.size()) {
          ranked.add(section.get(round));
        }
      }
    }
    return ranked;
  }
}
