package dev.awsnotes.pack.check;

import dev.awsnotes.pack.GlossaryTerm;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocatedModule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** One spelling leads to one term: search and typed answers go by it. */
final class GlossaryAliases {
  private final Map<String, Owner> owners = new HashMap<>();
  private final Checked checked;

  private GlossaryAliases(Checked checked) {
    this.checked = checked;
  }

  /**
   * Who uses an alias.
   *
   * @param names all that the term is called, folded
   */
  private record Owner(String module, String term, Set<String> names) {
    /** Two modules may explain the same thing: then one calls it what the other does. */
    boolean isUnrelated(Owner other) {
      return !module.equals(other.module)
          && !names.contains(fold(other.term))
          && !other.names.contains(fold(term));
    }
  }

  static void check(Checked checked) {
    GlossaryAliases aliases = new GlossaryAliases(checked);
    checked.pack().modules().forEach(aliases::check);
  }

  private void check(LocatedModule module) {
    List<GlossaryTerm> terms = module.module().glossary();
    for (int i = 0; i < terms.size(); i++) {
      Owner owner = owner(module, terms.get(i));
      List<String> aliases = terms.get(i).aliases();
      for (int j = 0; j < aliases.size(); j++) {
        Owner other = owners.putIfAbsent(fold(aliases.get(j)), owner);
        if (other != null && owner.isUnrelated(other)) {
          checked
              .out()
              .warning(
                  module.places().path(),
                  module.places().at("glossary", i, "aliases", j),
                  "다른 용어의 별칭이기도 합니다: "
                      + aliases.get(j)
                      + " ("
                      + other.module()
                      + ": "
                      + other.term()
                      + ")",
                  "also an alias of another term: "
                      + aliases.get(j)
                      + " ("
                      + other.module()
                      + ": "
                      + other.term()
                      + ")");
        }
      }
    }
  }

  private static Owner owner(LocatedModule module, GlossaryTerm term) {
    Set<String> names = new HashSet<>();
    term.aliases().forEach(alias -> names.add(fold(alias)));
    names.add(fold(term.term().ko()));
    names.add(fold(term.term().en()));
    return new Owner(module.module().id(), term.term().in(Lang.EN), names);
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }
}
