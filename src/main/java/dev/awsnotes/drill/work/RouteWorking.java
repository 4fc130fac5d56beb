package dev.awsnotes.drill.work;

import dev.awsnotes.drill.rule.Cidr;
import dev.awsnotes.drill.rule.RouteTable;
import dev.awsnotes.drill.rule.RouteTable.Route;
import java.util.List;

/** How a packet's route is found. */
public final class RouteWorking {
  private RouteWorking() {}

  /** Each route with its range, then the one taken. */
  public static void route(Working working, RouteTable table, long address) {
    for (Route route : table.routes()) {
      boolean inside = route.destination().contains(address);
      String range =
          route.destination()
              + " = "
              + Cidr.dotted(route.destination().network())
              + " .. "
              + Cidr.dotted(route.destination().last());
      working.line(range + ": " + (inside ? "들어맞음" : "아님"), range + (inside ? ": match" : ": no"));
    }
    List<Route> matching = table.matching(address);
    if (matching.isEmpty()) {
      working.line("들어맞는 라우팅이 없어 버려집니다.", "No route matches: the packet is dropped.");
      return;
    }
    Route taken = matching.getFirst();
    boolean tie =
        matching.size() > 1
            && matching.get(1).destination().prefix() == taken.destination().prefix();
    if (tie) {
      working.line("전파된 라우팅보다 정적 라우팅이 먼저입니다.", "The static route comes before the propagated one.");
    }
    working.line(
        "가장 긴 접두사: " + taken.destination() + " -> " + taken.target(),
        "Longest prefix: " + taken.destination() + " -> " + taken.target());
  }
}
