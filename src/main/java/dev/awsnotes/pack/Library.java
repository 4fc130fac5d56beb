package dev.awsnotes.pack;

import dev.awsnotes.hangul.Fold;
import dev.awsnotes.hangul.Jamo;
import dev.awsnotes.hangul.Keyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All packs that are in use, and how what a learner types finds its way to a module or section.
 *
 * @param packs the bundled one first
 */
public record Library(List<Pack> packs) {

  /**
   * What came of looking a target up.
   *
   * @param target what was found
   * @param nearest what was probably meant if nothing was, and if anything is near
   */
  public record Lookup(Optional<Target> target, Optional<String> nearest) {
    static Lookup found(Target target) {
      return new Lookup(Optional.of(target), Optional.empty());
    }

    static Lookup unknown(Optional<String> nearest) {
      return new Lookup(Optional.empty(), nearest);
    }
  }

  /** A module with the pack it belongs to. */
  public record Entry(Pack pack, Module module) {}

  /** All modules of all packs in order. */
  public List<Entry> modules() {
    List<Entry> entries = new ArrayList<>();
    for (Pack pack : packs) {
      for (Module module : pack.modules()) {
        entries.add(new Entry(pack, module));
      }
    }
    return entries;
  }

  /** The first pack: the one that comes with the program. */
  public Optional<Pack> bundled() {
    return packs.stream().filter(pack -> pack.id().equals(Pack.BUNDLED)).findFirst();
  }

  /**
   * Finds a module or section.
   *
   * @param typed {@code module}, {@code module/section} or {@code pack:module/section}; a module by
   *     its id, an alias or its title in either language, a section by its id or its title
   */
  public Lookup find(String typed) {
    int colon = typed.indexOf(':');
    String packId = colon < 0 ? "" : typed.substring(0, colon);
    String rest = typed.substring(colon + 1);
    int slash = rest.indexOf('/');
    String moduleName = slash < 0 ? rest : rest.substring(0, slash);
    Optional<Entry> entry = module(packId, moduleName);
    if (entry.isEmpty()) {
      return Lookup.unknown(slash < 0 ? meant(packId, rest) : nearestModule(moduleName));
    }
    Module module = entry.get().module();
    if (slash < 0 || slash == rest.length() - 1) {
      return Lookup.found(new Target(entry.get().pack(), module, Optional.empty()));
    }
    String sectionName = rest.substring(slash + 1);
    Optional<SectionHeading> section = section(module, sectionName);
    if (section.isPresent()) {
      return Lookup.found(new Target(entry.get().pack(), module, section));
    }
    List<String> ids = module.contents().stream().map(SectionHeading::id).toList();
    return Lookup.unknown(
        Nearest.to(sectionName, ids)
            .or(() -> containing(module, sectionName))
            .map(id -> module.id() + "/" + id));
  }

  /** A section of this module by its id or its title. */
  public static Optional<SectionHeading> section(Module module, String typed) {
    String folded = fold(typed);
    for (SectionHeading heading : module.contents()) {
      if (heading.id().equals(typed)
          || fold(heading.id()).equals(folded)
          || fold(heading.title().ko()).equals(folded)
          || fold(heading.title().en()).equals(folded)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> containing(Module module, String typed) {
    String folded = fold(typed);
    for (SectionHeading heading : module.contents()) {
      if (fold(heading.title().ko()).contains(folded)
          || fold(heading.title().en()).contains(folded)
          || fold(heading.id()).contains(folded)) {
        return Optional.of(heading.id());
      }
    }
    return Optional.empty();
  }

  private Optional<Entry> module(String packId, String typed) {
    String folded = fold(typed);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    List<Entry> entries = modules();
    if (!packId.isEmpty()) {
      entries.removeIf(entry -> !entry.pack().id().equals(packId));
    }
    for (Entry entry : entries) {
      if (entry.module().id().equals(typed)) {
        return Optional.of(entry);
      }
    }
    for (Entry entry : entries) {
      if (names(entry.module()).contains(folded)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private static List<String> names(Module module) {
    List<String> names = new ArrayList<>();
    names.add(fold(module.id()));
    module.aliases().forEach(alias -> names.add(fold(alias)));
    names.add(fold(module.title().ko()));
    names.add(fold(module.title().en()));
    return names;
  }

  /**
   * What was meant by a word that names no module: a section, the same keys in the other mode of
   * the keyboard, or a module that is called almost like it.
   */
  private Optional<String> meant(String packId, String typed) {
    boolean korean = typed.codePoints().anyMatch(Jamo::isHangul);
    String other = korean ? Keyboard.toLatin(typed) : Keyboard.toKorean(typed);
    return sectionAnywhere(packId, typed)
        .or(() -> module(packId, other).map(entry -> entry.module().id()))
        .or(() -> sectionAnywhere(packId, other))
        .or(() -> nearestModule(typed));
  }

  private Optional<String> sectionAnywhere(String packId, String typed) {
    if (fold(typed).isEmpty()) {
      return Optional.empty();
    }
    for (Entry entry : modules()) {
      if (packId.isEmpty() || entry.pack().id().equals(packId)) {
        Optional<SectionHeading> section = section(entry.module(), typed);
        if (section.isPresent()) {
          String name = entry.module().id() + "/" + section.get().id();
          return Optional.of(entry.pack().qualified(name));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> nearestModule(String typed) {
    String folded = fold(typed);
    String best = null;
    int bestDistance = Math.max(2, Math.min(4, folded.length() / 3 + 1));
    for (Entry entry : modules()) {
      for (String name : names(entry.module())) {
        int distance = Nearest.distance(folded, name, bestDistance);
        if (distance < bestDistance && distance < Math.min(folded.length(), name.length())) {
          bestDistance = distance;
          best = entry.module().id();
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** NFC, lower case, without spaces, hyphens and underscores. */
  private static String fold(String text) {
    String normal = Fold.nfcLower(text);
    StringBuilder folded = new StringBuilder(normal.length());
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c != ' ' && c != '-' && c != '_') {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
