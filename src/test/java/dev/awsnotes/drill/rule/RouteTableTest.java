package dev.awsnotes.drill.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.drill.rule.RouteTable.Route;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html */
class RouteTableTest {
  private static final RouteTable PEERED =
      new RouteTable(
          List.of(
              route("10.0.0.0/16", "local"),
              route("172.31.0.0/16", "pcx-11223344556677889"),
              route("0.0.0.0/0", "igw-12345678901234567")));

  private static Route route(String block, String target) {
    return Route.of(Cidr.parse(block).orElseThrow(), target);
  }

  private static Route propagated(String block, String target) {
    return new Route(Cidr.parse(block).orElseThrow(), target, true);
  }

  private static Optional<String> target(RouteTable table, String address) {
    return table.route(Cidr.address(address).orElseThrow()).map(Route::target);
  }

  @Test
  void theMoreSpecificRouteWins() {
    assertThat(target(PEERED, "172.31.9.1")).contains("pcx-11223344556677889");
    assertThat(target(PEERED, "10.0.200.1")).contains("local");
    assertThat(target(PEERED, "52.95.1.1")).contains("igw-12345678901234567");
  }

  @Test
  void theCoursesAddressIsOutsideTheVpc() {
    RouteTable table =
        new RouteTable(List.of(route("10.0.0.0/16", "local"), route("0.0.0.0/0", "nat-1")));
    assertThat(target(table, "10.255.255.255")).contains("nat-1");
    assertThat(target(table, "10.0.255.255")).contains("local");
    assertThat(target(table, "10.1.0.0")).contains("nat-1");
  }

  @Test
  void aStaticRouteComesBeforeAPropagatedOneOfTheSameDestination() {
    RouteTable table =
        new RouteTable(
            List.of(
                route("10.0.0.0/16", "local"),
                propagated("172.31.0.0/24", "vgw-11223344556677889"),
                route("172.31.0.0/24", "igw-12345678901234567")));
    assertThat(target(table, "172.31.0.9")).contains("igw-12345678901234567");
  }

  // https://docs.aws.amazon.com/vpn/latest/s2svpn/vpn-route-priority.html
  @Test
  void theLocalRouteComesBeforeMoreSpecificPropagatedOnes() {
    RouteTable table =
        new RouteTable(List.of(route("10.0.0.0/16", "local"), propagated("10.0.0.0/24", "vgw-1")));
    assertThat(target(table, "10.0.0.9")).contains("local");
  }

  @Test
  void withoutAMatchThePacketIsDropped() {
    assertThat(target(new RouteTable(List.of(route("10.0.0.0/16", "local"))), "10.1.0.1"))
        .isEmpty();
  }

  @Test
  void blocksAndAddressesAreReadStrictly() {
    assertThat(Cidr.parse("10.0.7.9/16").map(Cidr::toString)).contains("10.0.0.0/16");
    assertThat(Cidr.parse("0.0.0.0/0").map(all -> Cidr.dotted(all.last())))
        .contains("255.255.255.255");
    assertThat(Cidr.parse("10.0.0.1/32").map(one -> Cidr.dotted(one.last()))).contains("10.0.0.1");
    assertThat(
            List.of(
                "10.0.0.0",
                "10.0.0.0/33",
                "10.0.0/8",
                "10.0.0.256/8",
                "a.b.c.d/8",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "١٠.0.0.0/8"))
        .allMatch(text -> Cidr.parse(text).isEmpty());
  }
}
