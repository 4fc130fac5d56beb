package dev.awsnotes.pack.check;

import dev.awsnotes.pack.LocatedModule;

/** Each module of the bundled pack says what its night-before page is made from. */
final class CheatSections implements ModuleCheck {
  @Override
  public void check(LocatedModule module, Checked checked) {
    if (checked.bundled() && module.module().cheatSections().isEmpty()) {
      checked
          .out()
          .error(
              module.places().path(),
              module.places().at(),
              "cheat(숫자와 헷갈리는 것)이 없는 모듈입니다: " + module.module().id(),
              "a module without cheat (numbers and look-alikes): " + module.module().id());
    }
  }
}
