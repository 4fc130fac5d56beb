package dev.awsnotes.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code terms.json}. */
final class TermsReader {
  private TermsReader() {}

  static Optional<HouseTerms> read(String path, String text, Diagnostics diagnostics) {
    return JsonFile.parse(path, text, diagnostics)
        .flatMap(json -> Fields.of(path, json, diagnostics))
        .map(TermsReader::terms);
  }

  private static HouseTerms terms(Fields fields) {
    List<HouseTerms.Term> terms = new ArrayList<>();
    for (Fields entry : fields.objects("terms")) {
      HouseTerms.Term term = new HouseTerms.Term(entry.string("house"), entry.strings("avoid"));
      entry.end();
      if (term.avoid().isEmpty() || term.avoid().stream().anyMatch(String::isBlank)) {
        entry.error("avoid", "avoid에 쓰지 않을 말이 있어야 합니다", "avoid needs the words not to use");
      }
      terms.add(term);
    }
    fields.end();
    return new HouseTerms(List.copyOf(terms));
  }
}
