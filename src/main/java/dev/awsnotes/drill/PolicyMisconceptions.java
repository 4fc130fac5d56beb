package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.PolicyEvaluation.Case;
import dev.awsnotes.drill.rule.PolicyEvaluation.Decision;
import dev.awsnotes.drill.rule.PolicyEvaluation.Denial;
import dev.awsnotes.drill.rule.Requester.Grant;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** What leads to a wrong verdict on a request. */
final class PolicyMisconceptions {
  private PolicyMisconceptions() {}

  /** Verdicts that are false here, but that somebody could reach. */
  static List<Denial> candidates(Case request, Decision decision) {
    List<Denial> candidates = new ArrayList<>();
    boolean explicit =
        decision.denials().stream().anyMatch(denial -> denial.name().startsWith("EXPLICIT"));
    if (request.boundary().isPresent() && (decision.boundaryApplies() || decision.allowed())) {
      candidates.add(Denial.BOUNDARY);
    }
    if (!request.scps().isEmpty()) {
      candidates.add(Denial.SCP);
      candidates.add(Denial.EXPLICIT_SCP);
    }
    if (!request.sameAccount()) {
      candidates.add(Denial.IDENTITY);
      candidates.add(Denial.RESOURCE);
    } else {
      candidates.add(Denial.NOTHING_ALLOWS);
      if (decision.allowed() && !decision.identityAllows()) {
        candidates.add(Denial.IDENTITY);
      }
      if (decision.identityAllows() && decision.grant() == Grant.NONE && !explicit) {
        candidates.add(Denial.RESOURCE);
      }
    }
    candidates.add(Denial.EXPLICIT_IDENTITY);
    if (request.resourcePolicy().isPresent()) {
      candidates.add(Denial.EXPLICIT_RESOURCE);
    }
    if (request.boundary().isPresent()) {
      candidates.add(Denial.EXPLICIT_BOUNDARY);
    }
    candidates.removeAll(decision.denials());
    return candidates;
  }

  /** Why it is not allowed. */
  static LocalizedText allowed(Denial denial) {
    return switch (denial) {
      case EXPLICIT_IDENTITY, EXPLICIT_RESOURCE, EXPLICIT_BOUNDARY, EXPLICIT_SCP ->
          new LocalizedText(
              "어느 정책에 있든 명시적 거부는 허용보다 앞섭니다.",
              "An explicit deny overrides every allow, in whichever policy it stands.");
      case SCP ->
          new LocalizedText(
              "SCP가 있는 계정에서는 SCP도 그 작업을 허용해야 합니다.",
              "In an account with an SCP, the SCP must allow the action as well.");
      case NOTHING_ALLOWS ->
          new LocalizedText(
              "아무것도 거부하지 않아도 허용이 없으면 암시적으로 거부됩니다.",
              "Without an allow a request is denied, even if nothing denies it.");
      case BOUNDARY ->
          new LocalizedText(
              "권한 경계가 있으면 경계도 그 작업을 허용해야 합니다. 역할의 ARN에 준 허용도 경계에 묶입니다.",
              "With a boundary, the boundary must allow the action too; a grant to a role's ARN is"
                  + " limited by it as well.");
      case IDENTITY, RESOURCE ->
          new LocalizedText(
              "교차 계정에서는 양쪽 정책이 모두 허용해야 합니다.", "Across accounts both sides' policies must allow.");
    };
  }

  /** Why it is not denied for that reason. */
  static LocalizedText denied(Denial denial, Case request, Decision decision) {
    return switch (denial) {
      case EXPLICIT_IDENTITY, EXPLICIT_RESOURCE, EXPLICIT_BOUNDARY, EXPLICIT_SCP ->
          new LocalizedText(
              "그 정책에는 이 작업과 이 리소스에 해당하는 Deny 문이 없습니다.",
              "That policy has no Deny statement for this action on this resource.");
      case SCP -> new LocalizedText("이 SCP는 이 작업을 허용합니다.", "This SCP does allow the action.");
      case NOTHING_ALLOWS ->
          new LocalizedText(
              "둘 중 적어도 하나가 이 요청을 허용합니다. 한 계정 안에서는 하나면 됩니다.",
              "At least one of the two allows it; in one account one is enough.");
      case BOUNDARY ->
          decision.boundaryApplies()
              ? new LocalizedText("권한 경계는 이 작업을 허용합니다.", "The boundary does allow the action.")
              : new LocalizedText(
                  "같은 계정에서 사용자나 역할 세션을 직접 가리킨 허용은 경계의 암시적 거부에 묶이지 않습니다.",
                  "In one account a grant that names the user or the session itself is not limited"
                      + " by the boundary's implicit deny.");
      case IDENTITY ->
          request.sameAccount()
              ? new LocalizedText(
                  "한 계정 안에서는 리소스 기반 정책의 허용만으로도 됩니다.",
                  "In one account the allow of the resource-based policy is enough.")
              : new LocalizedText(
                  "자격 증명 기반 정책은 이 요청을 허용합니다.", "The identity-based policy does allow it.");
      case RESOURCE ->
          request.sameAccount()
              ? new LocalizedText(
                  "한 계정 안에서는 자격 증명 기반 정책의 허용만으로도 됩니다.",
                  "In one account the allow of the identity-based policy is enough.")
              : new LocalizedText(
                  "리소스 기반 정책은 이 요청을 허용합니다.", "The resource-based policy does allow it.");
    };
  }
}
