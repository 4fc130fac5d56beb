package dev.awsnotes.drill.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which route of a VPC route table a packet takes: of those that contain the destination the one
 * with the longest prefix; with equal prefixes a static route before a propagated one. The local
 * route comes before propagated routes even when they are more specific.
 *
 * <p>Sources: <a
 * href="https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html">How route
 * priority works</a>, <a
 * href="https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html">VPN route
 * priority</a>.
 *
 * @param routes its routes
 */
public record RouteTable(List<Route> routes) {
  /** The target of a route inside the VPC. */
  public static final String LOCAL = "local";

  public RouteTable {
    routes = List.copyOf(routes);
  }

  /**
   * One route.
   *
   * @param destination the block of addresses
   * @param target where packets go
   * @param propagated whether a gateway announced it, instead of somebody writing it down
   */
  public record Route(Cidr destination, String target, boolean propagated) {
    /** A static route. */
    public static Route of(Cidr destination, String target) {
      return new Route(destination, target, false);
    }
  }

  /** The routes that compete for an address, the one that is taken first. */
  public List<Route> matching(long address) {
    List<Route> found = new ArrayList<>();
    for (Route route : routes) {
      if (route.destination().contains(address)) {
        found.add(route);
      }
    }
    if (found.stream().anyMatch(route -> route.target().equals(LOCAL))) {
      found.removeIf(Route::propagated);
    }
    found.sort(RouteTable::byPriority);
    return List.copyOf(found);
  }

  /** The route taken; empty when there is none and the packet is dropped. */
  public Optional<Route> route(long address) {
    return matching(address).stream().findFirst();
  }

  private static int byPriority(Route a, Route b) {
    int longer = Integer.compare(b.destination().prefix(), a.destination().prefix());
    return longer != 0 ? longer : Boolean.compare(a.propagated(), b.propagated());
  }
}
