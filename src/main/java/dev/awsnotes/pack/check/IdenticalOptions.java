package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.LocatedQuestion;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Two options that read the same cannot be told apart. */
final class IdenticalOptions implements QuestionCheck {
  @Override
  public void check(LocatedQuestion question, LocatedModule module, Checked checked) {
    List<QuestionPart> parts = QuestionPart.of(question.question());
    for (Lang lang : Lang.values()) {
      Map<Group, Set<String>> seen = new EnumMap<>(Group.class);
      for (QuestionPart part : parts) {
        String text = fold(part.plain(lang));
        Group group = Group.of(part.role());
        if (group != Group.OTHER
            && !text.isEmpty()
            && !seen.computeIfAbsent(group, g -> new HashSet<>()).add(text)) {
          checked
              .out()
              .error(
                  question.path(),
                  part.at(question, lang),
                  question.question().id() + ": 같은 보기가 또 있습니다: " + part.plain(lang),
                  question.question().id() + ": the same as another option: " + part.plain(lang));
        }
      }
    }
  }

  /** Texts that stand beside each other. */
  private enum Group {
    OPTIONS,
    LEFTS,
    RIGHTS,
    OTHER;

    static Group of(QuestionPart.Role role) {
      return switch (role) {
        case KEY, LURE, STEP -> OPTIONS;
        case LEFT -> LEFTS;
        case RIGHT -> RIGHTS;
        case STEM, WHY -> OTHER;
      };
    }
  }

  /** Case may matter in code; spaces and final stops never do. */
  private static String fold(String text) {
    String folded = text.replaceAll("\\s+", " ").strip().replaceAll("[.。]$", "");
    return folded.chars().allMatch(c -> c < 0x80) && folded.contains(" ")
        ? folded.toLowerCase(Locale.ROOT)
        : folded;
  }
}
