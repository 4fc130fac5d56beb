package dev.awsnotes.cli;

import dev.awsnotes.pack.Library;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.SectionHeading;
import dev.awsnotes.review.Statistics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where each question of the packs in use belongs, and what that is called when typed. */
final class Places {
  private final List<Statistics.Place> places = new ArrayList<>();
  private final Map<String, String> targets = new HashMap<>();

  private Places() {}

  static Places of(Context context) {
    Places all = new Places();
    for (Library.Entry entry : context.library().modules()) {
      String module = entry.pack().id() + "/" + entry.module().id();
      List<QuestionHead> heads = entry.module().questionHeads();
      for (SectionHeading section : entry.module().contents()) {
        for (QuestionHead head : heads) {
          if (head.section().equals(section.id())) {
            String question = entry.pack().id() + "/" + head.id();
            all.places.add(new Statistics.Place(question, module, section.id()));
            all.targets.put(question, typed(module) + "/" + section.id());
          }
        }
      }
    }
    return all;
  }

  /** All questions, in the order of the content. */
  List<Statistics.Place> questions() {
    return places;
  }

  /** What to type for a topic, or for the section of a question. */
  String target(String id) {
    String target = targets.get(id);
    return target == null ? typed(id) : target;
  }

  /**
   * What to type for a topic.
   *
   * @param id {@code <pack>/<module>}, with or without a section
   */
  static String typed(String id) {
    int slash = id.indexOf('/');
    String pack = id.substring(0, slash);
    String rest = id.substring(slash + 1);
    return pack.equals(Pack.BUNDLED) ? rest : pack + ":" + rest;
  }
}
