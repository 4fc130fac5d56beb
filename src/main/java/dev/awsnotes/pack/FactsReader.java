package dev.awsnotes.pack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code facts.json}. */
final class FactsReader {
  private FactsReader() {}

  static Optional<Facts> read(String path, String text, Diagnostics diagnostics) {
    return JsonFile.parse(path, text, diagnostics)
        .flatMap(json -> Fields.of(path, json, diagnostics))
        .map(fields -> facts(path, fields));
  }

  private static Facts facts(String path, Fields fields) {
    List<Facts.Fact> facts = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields entry : fields.objects("facts")) {
      Facts.Fact fact =
          new Facts.Fact(
              entry.string("id"),
              entry.string("module"),
              verdict(entry),
              entry.bool("beyond"),
              entry.bool("omit"),
              entry.at("id"));
      entry.end();
      if (!ids.add(fact.id())) {
        entry.error("id", "id가 겹칩니다: " + fact.id(), "this id is taken: " + fact.id());
      }
      facts.add(fact);
    }
    fields.end();
    return new Facts(path, List.copyOf(facts));
  }

  private static Facts.Verdict verdict(Fields entry) {
    String code = entry.string("verdict");
    Optional<Facts.Verdict> verdict = Facts.Verdict.of(code);
    if (verdict.isEmpty() && !code.isEmpty()) {
      entry.error("verdict", "알 수 없는 판정입니다: " + code, "unknown verdict: " + code);
    }
    return verdict.orElse(Facts.Verdict.CORRECT);
  }
}
