package dev.awsnotes.pack.check;

import dev.awsnotes.pack.Facts;
import dev.awsnotes.pack.LocatedModule;
import dev.awsnotes.pack.Nearest;
import dev.awsnotes.pack.Position;
import dev.awsnotes.pack.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Each fact that is to be told is told in its module. */
final class FactHomes {
  private FactHomes() {}

  static void check(Checked checked) {
    checked.pack().facts().ifPresent(facts -> check(facts, checked));
  }

  private static void check(Facts facts, Checked checked) {
    Map<String, Set<String>> told = new HashMap<>();
    for (LocatedModule module : checked.pack().modules()) {
      for (Section section : module.module().sections()) {
        for (String fact : section.facts()) {
          told.computeIfAbsent(fact, f -> new TreeSet<>()).add(module.module().id());
        }
      }
    }
    List<String> modules =
        checked.pack().modules().stream().map(module -> module.module().id()).toList();
    for (Facts.Fact fact : facts.all()) {
      if (!modules.contains(fact.module())) {
        Optional<String> near = Nearest.to(fact.module(), modules);
        checked
            .out()
            .error(
                facts.path(),
                fact.at(),
                fact.id()
                    + ": 모르는 모듈입니다: "
                    + fact.module()
                    + near.map(n -> " (혹시 " + n + "?)").orElse(""),
                fact.id()
                    + ": unknown module: "
                    + fact.module()
                    + near.map(n -> " (did you mean " + n + "?)").orElse(""));
        continue;
      }
      boolean due = !fact.omit() && fact.verdict() != Facts.Verdict.UNVERIFIED;
      Set<String> homes = told.getOrDefault(fact.id(), Set.of());
      if (due && !homes.contains(fact.module())) {
        report(fact, homes, facts, checked);
      }
    }
  }

  private static void report(Facts.Fact fact, Set<String> modules, Facts facts, Checked checked) {
    Optional<LocatedModule> home =
        checked.pack().modules().stream()
            .filter(module -> module.module().id().equals(fact.module()))
            .findFirst();
    String path = home.map(module -> module.places().path()).orElse(facts.path());
    Position at = home.map(module -> module.places().at("sections")).orElse(fact.at());
    if (modules.isEmpty()) {
      checked
          .out()
          .error(
              path,
              at,
              "어느 절도 말하지 않는 사실입니다: " + fact.id(),
              "no section tells this fact: " + fact.id());
    } else {
      String elsewhere = String.join(", ", modules);
      checked
          .out()
          .warning(
              path,
              at,
              "다른 모듈에서만 말하는 사실입니다: " + fact.id() + " (" + elsewhere + ")",
              "told in another module only: " + fact.id() + " (" + elsewhere + ")");
    }
  }
}
