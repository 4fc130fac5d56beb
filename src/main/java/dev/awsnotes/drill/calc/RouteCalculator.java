package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.calc.Parameter.Kind;
import dev.awsnotes.drill.rule.Cidr;
import dev.awsnotes.drill.rule.RouteTable;
import dev.awsnotes.drill.rule.RouteTable.Route;
import dev.awsnotes.drill.work.RouteWorking;
import dev.awsnotes.drill.work.Working;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The route that a packet takes. */
final class RouteCalculator extends RuleCalculator {
  RouteCalculator() {
    super(
        "route",
        "VPC 라우팅(가장 긴 접두사)",
        "VPC routing (longest prefix)",
        List.of(
            Parameter.required(
                "destination", Kind.TEXT, "IPv4 주소, 예: 10.0.1.7", "an IPv4 address, like 10.0.1.7"),
            Parameter.required(
                "table",
                Kind.TEXT,
                "라우팅 테이블: 10.0.0.0/16=local,0.0.0.0/0=igw-1",
                "the route table: 10.0.0.0/16=local,0.0.0.0/0=igw-1")));
  }

  @Override
  Answer answer(Values values, Working working) {
    String written = values.required("destination");
    long address =
        Cidr.address(written)
            .orElseThrow(
                () ->
                    Values.wrong(
                        "destination",
                        written,
                        "IPv4 주소(예: 10.0.1.7)",
                        "an IPv4 address, like 10.0.1.7"));
    RouteTable table = table(values.required("table"));
    RouteWorking.route(working, table, address);
    Optional<Route> route = table.route(address);
    return route
        .<Answer>map(taken -> Answer.Choice.of(taken.target()))
        .orElse(
            Answer.Choice.of(
                "none", new LocalizedText("버려짐(들어맞는 라우팅 없음)", "dropped (no route matches)")));
  }

  private static RouteTable table(String text) {
    List<Route> routes = new ArrayList<>();
    for (String entry : text.split(",", -1)) {
      int equals = entry.indexOf('=');
      Optional<Cidr> block =
          equals < 0 ? Optional.empty() : Cidr.parse(entry.substring(0, equals).strip());
      String target = entry.substring(equals + 1).strip();
      if (block.isEmpty() || target.isEmpty()) {
        throw Values.wrong(
            "table",
            entry.strip(),
            "CIDR=타깃(예: 10.0.0.0/16=local), 쉼표로 구분",
            "CIDR=target, like 10.0.0.0/16=local, separated by commas");
      }
      if (routes.stream().anyMatch(route -> route.destination().equals(block.get()))) {
        throw Values.wrong(
            "table",
            entry.strip(),
            "서로 다른 목적지(정적 라우팅은 목적지마다 하나)",
            "a destination of its own: there is one static route to each");
      }
      routes.add(Route.of(block.get(), target));
    }
    return new RouteTable(routes);
  }
}
