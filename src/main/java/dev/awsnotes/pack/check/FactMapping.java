package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Facts;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.pack.Position;
import dev.awsnotes.pack.Section;
import java.util.List;
import java.util.Optional;

/** The facts that sections claim to tell are there and are to be told. */
final class FactMapping implements ModuleCheck {
  @Override
  public void check(LocatedModule module, Checked checked) {
    checked.pack().facts().ifPresent(facts -> check(module, facts, checked));
  }

  private static void check(LocatedModule module, Facts facts, Checked checked) {
    List<Section> sections = module.module().sections();
    for (int i = 0; i < sections.size(); i++) {
      List<String> ids = sections.get(i).facts();
      for (int j = 0; j < ids.size(); j++) {
        Position at = module.places().at("sections", i, "facts", j);
        check(ids.get(j), at, module, facts, checked);
      }
    }
  }

  private static void check(
      String id, Position at, LocatedModule module, Facts facts, Checked checked) {
    String path = module.places().path();
    Optional<Facts.Fact> fact = facts.find(id);
    if (fact.isEmpty()) {
      Optional<String> near = Nearest.to(id, facts.all().stream().map(Facts.Fact::id).toList());
      checked
          .out()
          .error(
              path,
              at,
              "모르는 사실입니다: " + id + near.map(n -> " (혹시 " + n + "?)").orElse(""),
              "unknown fact: " + id + near.map(n -> " (did you mean " + n + "?)").orElse(""));
    } else if (fact.get().omit()) {
      checked.out().error(path, at, "빼기로 한 사실입니다: " + id, "a fact that is to be left out: " + id);
    }
  }
}
