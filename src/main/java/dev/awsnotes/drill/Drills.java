package dev.awsnotes.drill;

import java.util.List;
import java.util.Optional;

/** The drills there are. */
public final class Drills {
  private static final List<Drill> ALL =
      List.of(
          new RcuDrill(),
          new WcuDrill(),
          new CapacityDrill(),
          new BatchDrill(),
          new PagesDrill(),
          new BackoffDrill(),
          new ConcurrencyDrill(),
          new GbSecondsDrill(),
          new ReservedDrill(),
          new MultipartDrill(),
          new TokenBucketDrill(),
          new PolicyDrill(),
          new CredentialsDrill(),
          new RouteDrill(),
          new ArnDrill(),
          new S3AccessDrill());

  private Drills() {}

  /** All drills, in the order in which they are listed. */
  public static List<Drill> all() {
    return ALL;
  }

  /** The drill of this name. */
  public static Optional<Drill> named(String name) {
    for (Drill drill : ALL) {
      if (drill.name().equals(name)) {
        return Optional.of(drill);
      }
    }
    return Optional.empty();
  }
}
