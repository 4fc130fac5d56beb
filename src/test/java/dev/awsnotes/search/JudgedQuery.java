package dev.awsnotes.search;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A query with the sections that answer it.
 *
 * @param kind what is hard about it: a typo, a particle, the other keyboard mode
 * @param targets any of these should come first; {@code module/*} stands for all of a module
 */
record JudgedQuery(String query, String kind, Set<String> targets) {

  /** The judged queries of a file beside the tests. */
  static List<JudgedQuery> read(String resource) throws IOException {
    List<JudgedQuery> judged = new ArrayList<>();
    try (InputStream file = JudgedQuery.class.getResourceAsStream("/search/" + resource)) {
      for (JsonNode node : JsonMapper.shared().readTree(file)) {
        Set<String> targets = new LinkedHashSet<>();
        node.get("targets").forEach(target -> targets.add(target.asString()));
        judged.add(
            new JudgedQuery(node.get("query").asString(), node.get("kind").asString(), targets));
      }
    }
    return judged;
  }

  /** The place of the first right one among hits, from 1; 0 if there is none. */
  int rank(List<String> hits) {
    for (int i = 0; i < hits.size(); i++) {
      String hit = hits.get(i);
      if (targets.contains(hit) || targets.contains(hit.replaceAll("/.*", "/*"))) {
        return i + 1;
      }
    }
    return 0;
  }
}
