package dev.awsnotes.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How well an engine answers judged queries.
 *
 * @param first the share of queries whose first hit is right
 * @param third the share with a right one among the first three
 * @param reciprocal the mean reciprocal rank
 * @param missed the queries whose first hit is not right
 */
record Recall(double first, double third, double reciprocal, List<JudgedQuery> missed) {

  /** Something that answers a query with targets, best first. */
  interface Engine {
    List<String> targets(String query) throws IOException;
  }

  static Recall of(Engine engine, List<JudgedQuery> queries) throws IOException {
    int first = 0;
    int third = 0;
    double reciprocal = 0;
    List<JudgedQuery> missed = new ArrayList<>();
    for (JudgedQuery query : queries) {
      int rank = query.rank(engine.targets(query.query()));
      first += rank == 1 ? 1 : 0;
      third += rank >= 1 && rank <= 3 ? 1 : 0;
      reciprocal += rank == 0 ? 0 : 1.0 / rank;
      if (rank != 1) {
        missed.add(query);
      }
    }
    double all = queries.size();
    return new Recall(first / all, third / all, reciprocal / all, List.copyOf(missed));
  }
}
