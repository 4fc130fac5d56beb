package dev.awsnotes.drillmodel;

import java.util.ArrayList;
import java.util.List;

/**
 * A packet goes where the longest matching prefix leads; at the same destination a static route
 * comes before a propagated one. Without a match it is dropped.
 *
 * @see <a href="https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html">How
 *     route priority works</a>
 */
final class RouteModel implements Model {
  private static final String PROPAGATED = "(propagated)";

  /** One row of a route table. */
  private record Route(String destination, String target, boolean propagated) {
    static Route of(String entry) {
      int equals = entry.indexOf('=');
      String target = entry.substring(equals + 1);
      boolean propagated = target.endsWith(PROPAGATED);
      return new Route(
          entry.substring(0, equals),
          propagated ? target.substring(0, target.length() - PROPAGATED.length()) : target,
          propagated);
    }

    int prefix() {
      return Integer.parseInt(destination.substring(destination.indexOf('/') + 1));
    }

    String network() {
      return bits(destination.substring(0, destination.indexOf('/'))).substring(0, prefix());
    }
  }

  @Override
  public String answer(Given given) {
    String address = bits(given.text("destination"));
    Route best = null;
    for (Route route : table(given)) {
      if (address.startsWith(route.network()) && (best == null || before(route, best))) {
        best = route;
      }
    }
    return best == null ? "none" : best.target();
  }

  private static boolean before(Route one, Route other) {
    if (one.prefix() == other.prefix() && one.propagated() == other.propagated()) {
      throw new IllegalStateException("two routes of the same rank: " + one + ", " + other);
    }
    return one.prefix() == other.prefix() ? !one.propagated() : one.prefix() > other.prefix();
  }

  private static String bits(String address) {
    StringBuilder bits = new StringBuilder();
    for (String octet : address.split("\\.")) {
      String binary = Integer.toBinaryString(Integer.parseInt(octet));
      bits.append("0".repeat(8 - binary.length())).append(binary);
    }
    if (bits.length() != 32) {
      throw new IllegalArgumentException(address);
    }
    return bits.toString();
  }

  private static List<Route> table(Given given) {
    List<Route> routes = new ArrayList<>();
    for (String entry : given.text("table").split(",")) {
      routes.add(Route.of(entry));
    }
    return routes;
  }

  @Override
  public List<String> verbatim(Given given) {
    List<String> lines = new ArrayList<>();
    lines.add("`" + given.text("destination") + "`");
    table(given).forEach(row -> lines.add("| " + row.destination() + " | " + row.target() + " |"));
    return lines;
  }

  @Override
  public List<Words> words(Given given) {
    List<Words> words = new ArrayList<>();
    for (Route route : table(given)) {
      if (route.propagated()) {
        String row = "| " + route.destination() + " | " + route.target() + " | ";
        words.add(new Words(row + "yes |", row + "예 |"));
      }
    }
    return words;
  }
}
