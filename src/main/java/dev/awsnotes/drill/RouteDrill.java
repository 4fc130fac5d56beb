package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.Cidr;
import dev.awsnotes.drill.rule.RouteTable;
import dev.awsnotes.drill.rule.RouteTable.Route;
import dev.awsnotes.drill.work.RouteWorking;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Which route of a table a packet takes. */
final class RouteDrill extends GeneratedDrill {
  private static final List<String> GATEWAYS =
      List.of("pcx-0a1", "tgw-0b2", "eni-0c3", "eni-0d4", "pcx-0e5");
  private static final LocalizedText DESTINATION = new LocalizedText("대상 주소", "Destination");
  private static final LocalizedText TARGET = new LocalizedText("타깃", "Target");
  private static final LocalizedText PROPAGATED = new LocalizedText("전파", "Propagated");

  RouteDrill() {
    super("route", "VPC 라우팅(가장 긴 접두사)", "VPC routing (longest prefix)", "s3", Sections.ROUTE);
  }

  @Override
  Draft draw(RandomGenerator random) {
    if (Draw.onceIn(random, 12)) {
      return outsideTheVpc(random);
    }
    long second = Draw.step(random, 0, 40, 1);
    Cidr vpc = block("10." + second + ".0.0/16");
    long third = Draw.step(random, 0, 240, 16);
    String other = Draw.one(random, List.of("10." + (second + 50), "172.31", "192.168"));
    List<String> gateways = Draw.some(random, GATEWAYS, 3);
    List<Route> routes = new ArrayList<>();
    routes.add(Route.of(vpc, RouteTable.LOCAL));
    routes.add(Route.of(block(other + ".0.0/16"), gateways.get(0)));
    routes.add(Route.of(block(other + "." + third + ".0/20"), gateways.get(1)));
    long fourth = third + Draw.step(random, 0, 15, 1);
    routes.add(Route.of(block(other + "." + fourth + ".0/24"), gateways.get(2)));
    if (!Draw.onceIn(random, 6)) {
      routes.add(Route.of(block("0.0.0.0/0"), Draw.one(random, List.of("igw-0f6", "nat-0f6"))));
    }
    if (Draw.onceIn(random, 4)) {
      routes.add(
          new Route(routes.get(Draw.onceIn(random, 2) ? 1 : 2).destination(), "vgw-0f9", true));
    }
    String host = "." + Draw.step(random, 4, 250, 1);
    String address =
        switch (random.nextInt(6)) {
          case 0 -> "10." + second + "." + Draw.step(random, 0, 255, 1) + host;
          case 1 -> other + "." + Draw.step(random, 0, 255, 1) + host;
          case 2 -> other + "." + (third + Draw.step(random, 0, 15, 1)) + host;
          case 3 -> other + "." + fourth + host;
          case 4 -> "10." + (second + 1) + "." + Draw.step(random, 0, 255, 1) + host;
          default -> "52.95." + Draw.step(random, 0, 255, 1) + host;
        };
    return draft(routes, address);
  }

  /** The course's own question: 10.255.255.255 is not inside 10.0.0.0/16. */
  private static Draft outsideTheVpc(RandomGenerator random) {
    List<Route> routes =
        List.of(
            Route.of(block("10.0.0.0/16"), RouteTable.LOCAL),
            Route.of(block("172.31.0.0/16"), "pcx-0a1"),
            Route.of(block("0.0.0.0/0"), "nat-0f6"));
    long third = Draw.onceIn(random, 2) ? 255 : Draw.step(random, 0, 255, 1);
    long second = Draw.onceIn(random, 2) ? 255 : Draw.step(random, 0, 2, 1);
    return draft(routes, "10." + second + "." + third + ".255");
  }

  private static Draft draft(List<Route> routes, String address) {
    RouteTable table = new RouteTable(routes);
    long destination = Cidr.address(address).orElseThrow();
    List<Route> matching = table.matching(destination);
    Optional<Route> taken = table.route(destination);
    Answer answer = taken.<Answer>map(route -> Answer.Choice.of(route.target())).orElse(dropped());
    Draft draft = new Draft(prompt(routes, address), answer);
    draft
        .parameter("destination", address)
        .parameter(
            "table",
            routes.stream()
                .map(
                    r ->
                        r.destination() + "=" + r.target() + (r.propagated() ? "(propagated)" : ""))
                .collect(Collectors.joining(",")));
    RouteWorking.route(draft.working(), table, destination);
    for (Route route : routes) {
      if (!matching.contains(route)) {
        draft.lure(
            Answer.Choice.of(route.target()),
            route.destination()
                + "에는 "
                + address
                + " 주소가 들어 있지 않습니다(마지막 주소: "
                + Cidr.dotted(route.destination().last())
                + ").",
            route.destination()
                + " does not hold "
                + address
                + " (it ends at "
                + Cidr.dotted(route.destination().last())
                + ").");
      } else if (route.propagated()) {
        draft.lure(
            Answer.Choice.of(route.target()),
            "접두사 길이가 같거나 더 긴 정적 라우팅이 전파된 라우팅보다 우선합니다.",
            "A static route with the same or a longer prefix comes before a propagated one.");
      } else {
        draft.lure(
            Answer.Choice.of(route.target()),
            route.destination() + "에도 들어맞지만 접두사가 더 긴 라우팅이 있습니다.",
            route.destination() + " matches too, but another route has a longer prefix.");
      }
    }
    draft.lure(
        dropped(), "들어맞는 라우팅이 있으므로 버려지지 않습니다.", "A route matches, so the packet is not dropped.");
    return draft;
  }

  private static Prompt prompt(List<Route> routes, String address) {
    boolean propagated = routes.stream().anyMatch(Route::propagated);
    List<List<LocalizedText>> rows = new ArrayList<>();
    for (Route route : routes) {
      List<LocalizedText> row = new ArrayList<>();
      row.add(LocalizedText.of(route.destination().toString()));
      row.add(LocalizedText.of(route.target()));
      if (propagated) {
        row.add(
            route.propagated() ? new LocalizedText("예", "yes") : new LocalizedText("아니요", "no"));
      }
      rows.add(List.copyOf(row));
    }
    return new Prompt()
        .say("서브넷의 라우팅 테이블입니다.", "The route table of a subnet:")
        .table(
            propagated ? List.of(DESTINATION, TARGET, PROPAGATED) : List.of(DESTINATION, TARGET),
            rows)
        .say(
            "이 서브넷의 인스턴스가 `" + address + "` 주소로 보낸 패킷은 어디로 갑니까?",
            "An instance in it sends a packet to `" + address + "`. Where does it go?");
  }

  private static Answer dropped() {
    return new Answer.Choice(
        "none",
        new LocalizedText("버려짐(들어맞는 라우팅 없음)", "dropped (no route matches)"),
        List.of("버려짐", "버려집니다", "없음", "dropped", "drop", "blackhole"));
  }

  private static Cidr block(String text) {
    return Cidr.parse(text).orElseThrow();
  }
}
