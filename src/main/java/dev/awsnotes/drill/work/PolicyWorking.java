package dev.awsnotes.drill.work;

import dev.awsnotes.drill.rule.PolicyEvaluation.Case;
import dev.awsnotes.drill.rule.PolicyEvaluation.Decision;
import dev.awsnotes.drill.rule.PolicyEvaluation.Denial;
import dev.awsnotes.drill.rule.Requester.Grant;
import dev.awsnotes.pack.LocalizedText;

/** How a request is judged, in the order of evaluation. */
public final class PolicyWorking {
  private PolicyWorking() {}

  /** What a denial is called. */
  public static LocalizedText label(Denial denial) {
    return switch (denial) {
      case EXPLICIT_IDENTITY ->
          new LocalizedText(
              "거부: 자격 증명 기반 정책의 명시적 거부", "Denied: explicit deny in the identity-based policy");
      case EXPLICIT_RESOURCE ->
          new LocalizedText(
              "거부: 리소스 기반 정책의 명시적 거부", "Denied: explicit deny in the resource-based policy");
      case EXPLICIT_BOUNDARY ->
          new LocalizedText(
              "거부: 권한 경계의 명시적 거부", "Denied: explicit deny in the permissions boundary");
      case EXPLICIT_SCP -> new LocalizedText("거부: SCP의 명시적 거부", "Denied: explicit deny in the SCP");
      case SCP -> new LocalizedText("거부: SCP에 허용이 없음", "Denied: the SCP has no allow for it");
      case NOTHING_ALLOWS ->
          new LocalizedText(
              "거부: 자격 증명 기반 정책에도 리소스 기반 정책에도 허용이 없음",
              "Denied: neither identity-based nor resource-based policy allows it");
      case BOUNDARY ->
          new LocalizedText(
              "거부: 권한 경계에 허용이 없음", "Denied: the permissions boundary has no allow for it");
      case IDENTITY ->
          new LocalizedText(
              "거부: 자격 증명 기반 정책에 허용이 없음", "Denied: the identity-based policy has no allow for it");
      case RESOURCE ->
          new LocalizedText(
              "거부: 리소스 기반 정책에 허용이 없음", "Denied: the resource-based policy has no allow for it");
    };
  }

  /** The steps. */
  public static void explain(Working working, Case request, Decision decision) {
    if (decision.denials().stream().anyMatch(d -> d.name().startsWith("EXPLICIT"))) {
      decision.denials().stream()
          .filter(d -> d.name().startsWith("EXPLICIT"))
          .forEach(d -> working.line(label(d).ko(), label(d).en()));
      working.line("명시적 거부는 어떤 허용보다 앞섭니다.", "An explicit deny overrides every allow.");
      return;
    }
    working.line("명시적 거부: 없음", "Explicit deny: none");
    if (request.sameAccount()) {
      working.line("한 계정 안: 둘 중 한쪽의 허용이면 됩니다.", "One account: an allow on either side is enough.");
    } else {
      working.line("교차 계정: 양쪽 모두 허용해야 합니다.", "Across accounts: both sides must allow.");
    }
    if (request.scps().isEmpty()) {
      working.line("SCP: 없음", "SCP: none");
    } else {
      line(working, "SCP", "SCP", !decision.denials().contains(Denial.SCP));
    }
    grant(working, request, decision.grant());
    line(working, "자격 증명 기반 정책", "Identity-based policy", decision.identityAllows());
    boundary(working, request, decision);
    working.line(
        decision.allowed() ? "결과: 허용" : "결과: 거부(암시적)",
        decision.allowed() ? "Result: allowed" : "Result: denied (implicitly)");
  }

  private static void grant(Working working, Case request, Grant grant) {
    if (request.resourcePolicy().isEmpty()) {
      working.line("리소스 기반 정책: 없음", "Resource-based policy: none");
      return;
    }
    switch (grant) {
      case NONE -> line(working, "리소스 기반 정책", "Resource-based policy", false);
      case ACCOUNT ->
          working.line(
              "리소스 기반 정책: 계정을 허용(판단은 그 계정의 정책에 맡김)",
              "Resource-based policy: allows the account, which decides itself");
      case ROLE ->
          working.line("리소스 기반 정책: 역할의 ARN을 허용", "Resource-based policy: allows the role's ARN");
      case DIRECT ->
          working.line(
              "리소스 기반 정책: 요청하는 보안 주체를 직접 허용",
              "Resource-based policy: allows the requesting principal itself");
    }
  }

  private static void boundary(Working working, Case request, Decision decision) {
    if (request.boundary().isEmpty()) {
      working.line("권한 경계: 없음", "Permissions boundary: none");
    } else if (!decision.boundaryApplies()) {
      working.line(
          "권한 경계: 암시적 거부는 이 직접 허용을 제한하지 못함",
          "Permissions boundary: an implicit deny does not limit this direct grant");
    } else {
      line(working, "권한 경계", "Permissions boundary", !decision.denials().contains(Denial.BOUNDARY));
    }
  }

  private static void line(Working working, String ko, String en, boolean allows) {
    working.line(ko + (allows ? ": 허용" : ": 허용 없음"), en + (allows ? ": allows" : ": no allow"));
  }
}
