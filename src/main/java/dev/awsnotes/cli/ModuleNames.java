package dev.awsnotes.cli;

import dev.awsnotes.drill.Drill;
import dev.awsnotes.drill.Drills;
import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.QuestionHead;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** To which module a question belongs that is recorded without it. Reads the packs when asked. */
final class ModuleNames implements UnaryOperator<String> {
  private final Context context;
  private @Nullable Map<String, String> modules;

  ModuleNames(Context context) {
    this.context = context;
  }

  @Override
  public String apply(String question) {
    Map<String, String> known = modules;
    if (known == null) {
      known = read();
      modules = known;
    }
    return known.getOrDefault(question, "");
  }

  private Map<String, String> read() {
    Map<String, String> all = new HashMap<>();
    for (Library.Entry entry : context.library().modules()) {
      String module = entry.pack().id() + "/" + entry.module().id();
      for (QuestionHead head : entry.module().questionHeads()) {
        all.put(entry.pack().id() + "/" + head.id(), module);
      }
    }
    for (Drill drill : Drills.all()) {
      all.put(DrillId.recorded(drill.name()), Pack.BUNDLED + "/" + drill.module());
    }
    return all;
  }
}
