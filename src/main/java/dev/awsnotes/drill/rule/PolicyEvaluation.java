package dev.awsnotes.drill.rule;

import dev.awsnotes.drill.rule.PolicyDocument.Effect;
import dev.awsnotes.drill.rule.PolicyDocument.Statement;
import dev.awsnotes.drill.rule.Requester.Grant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether a request is allowed by identity-based policies, a resource-based policy, a permissions
 * boundary and service control policies. Left out: session policies, resource control policies,
 * conditions, KMS keys and role trust policies (which must name the principal themselves).
 *
 * <ul>
 *   <li>An explicit deny in any policy wins.
 *   <li>SCPs of the principal's account must all allow.
 *   <li>In one account an identity-based or a resource-based allow is enough. A resource-based
 *       allow that names the user or the role session itself (or everyone) is not limited by an
 *       implicit deny in the boundary; one that names the role is; one that names the account
 *       leaves it to identity-based policies.
 *   <li>Across accounts the identity-based policies (within the boundary) and the resource-based
 *       policy must both allow.
 * </ul>
 *
 * <p>Sources: <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-denyallow.html">How
 * AWS enforcement code logic evaluates requests</a>, <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html">Cross-account
 * policy evaluation logic</a>, <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html">Permissions
 * boundaries</a>.
 */
public final class PolicyEvaluation {
  private PolicyEvaluation() {}

  /**
   * A request and the policies that apply to it.
   *
   * @param requester who makes it
   * @param action the action, {@code service:Name}
   * @param resource the resource
   * @param resourceAccount the account that owns the resource
   * @param identity the identity-based policies, groups' included
   * @param resourcePolicy the resource's policy
   * @param boundary the permissions boundary of the user or the role
   * @param scps the SCPs on the way to the requester's account; each must allow
   */
  public record Case(
      Requester requester,
      String action,
      Arn resource,
      String resourceAccount,
      List<PolicyDocument> identity,
      Optional<PolicyDocument> resourcePolicy,
      Optional<PolicyDocument> boundary,
      List<PolicyDocument> scps) {
    public Case {
      identity = List.copyOf(identity);
      scps = List.copyOf(scps);
    }

    /** Whether requester and resource belong to one account. */
    public boolean sameAccount() {
      return requester.account().equals(resourceAccount);
    }
  }

  /** The kinds of policy. */
  public enum Kind {
    IDENTITY,
    RESOURCE,
    BOUNDARY,
    SCP
  }

  /** Why a request is denied. */
  public enum Denial {
    EXPLICIT_IDENTITY,
    EXPLICIT_RESOURCE,
    EXPLICIT_BOUNDARY,
    EXPLICIT_SCP,
    /** An SCP has no allow for it. */
    SCP,
    /** One account: neither the identity-based nor the resource-based policy allows it. */
    NOTHING_ALLOWS,
    /** The boundary has no allow for it. */
    BOUNDARY,
    /** Across accounts: the identity-based policies have no allow for it. */
    IDENTITY,
    /** Across accounts: the resource-based policy has no allow for it. */
    RESOURCE
  }

  /**
   * What came out.
   *
   * @param denials all reasons to deny it, in the order of evaluation; empty when it is allowed
   * @param identityAllows whether an identity-based policy allows it
   * @param grant how the resource-based policy allows it, {@link Grant#NONE} if it does not
   * @param boundaryApplies whether an implicit deny of the boundary counts
   */
  public record Decision(
      List<Denial> denials, boolean identityAllows, Grant grant, boolean boundaryApplies) {
    public Decision {
      denials = List.copyOf(denials);
    }

    /** Whether the request is allowed. */
    public boolean allowed() {
      return denials.isEmpty();
    }
  }

  /** Evaluates a request. */
  public static Decision evaluate(Case request) {
    List<Denial> denials = new ArrayList<>();
    explicit(request, denials);
    boolean identity = allows(request, request.identity());
    Grant grant = grant(request);
    boolean direct = request.sameAccount() && grant == Grant.DIRECT;
    if (request.scps().stream().anyMatch(scp -> !allows(request, List.of(scp)))) {
      denials.add(Denial.SCP);
    }
    if (request.sameAccount()) {
      if (!identity && grant != Grant.DIRECT && grant != Grant.ROLE) {
        denials.add(Denial.NOTHING_ALLOWS);
      }
    } else {
      if (!identity) {
        denials.add(Denial.IDENTITY);
      }
      if (grant == Grant.NONE) {
        denials.add(Denial.RESOURCE);
      }
    }
    if (!direct && request.boundary().filter(b -> !allows(request, List.of(b))).isPresent()) {
      denials.add(Denial.BOUNDARY);
    }
    return new Decision(denials, identity, grant, !direct);
  }

  private static void explicit(Case request, List<Denial> denials) {
    if (denies(request, request.identity())) {
      denials.add(Denial.EXPLICIT_IDENTITY);
    }
    boolean resource =
        request.resourcePolicy().stream()
            .flatMap(policy -> policy.statements().stream())
            .filter(s -> s.effect() == Effect.DENY && applies(request, s))
            .anyMatch(s -> named(request, s) != Grant.NONE);
    if (resource) {
      denials.add(Denial.EXPLICIT_RESOURCE);
    }
    if (denies(request, request.boundary().stream().toList())) {
      denials.add(Denial.EXPLICIT_BOUNDARY);
    }
    if (denies(request, request.scps())) {
      denials.add(Denial.EXPLICIT_SCP);
    }
  }

  private static boolean denies(Case request, List<PolicyDocument> policies) {
    return has(request, policies, Effect.DENY);
  }

  private static boolean allows(Case request, List<PolicyDocument> policies) {
    return has(request, policies, Effect.ALLOW);
  }

  private static boolean has(Case request, List<PolicyDocument> policies, Effect effect) {
    return policies.stream()
        .flatMap(policy -> policy.statements().stream())
        .anyMatch(s -> s.effect() == effect && applies(request, s));
  }

  /** The strongest grant of the resource's policy. */
  private static Grant grant(Case request) {
    return request.resourcePolicy().stream()
        .flatMap(policy -> policy.statements().stream())
        .filter(s -> s.effect() == Effect.ALLOW && applies(request, s))
        .map(s -> named(request, s))
        .max(Grant::compareTo)
        .orElse(Grant.NONE);
  }

  private static Grant named(Case request, Statement statement) {
    return statement.principals().stream()
        .map(request.requester()::grantedBy)
        .max(Grant::compareTo)
        .orElse(Grant.NONE);
  }

  private static boolean applies(Case request, Statement statement) {
    return statement.covers(request.action(), request.resource());
  }
}
