package dev.awsnotes.drill.calc;

import dev.awsnotes.drill.Answer;
import dev.awsnotes.drill.calc.Parameter.Kind;
import dev.awsnotes.drill.rule.Arn;
import dev.awsnotes.drill.rule.PolicyDocument;
import dev.awsnotes.drill.rule.PolicyEvaluation;
import dev.awsnotes.drill.rule.PolicyEvaluation.Case;
import dev.awsnotes.drill.rule.PolicyEvaluation.Decision;
import dev.awsnotes.drill.rule.Requester;
import dev.awsnotes.drill.work.PolicyWorking;
import dev.awsnotes.drill.work.Working;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether a request is allowed by given policies. */
final class PolicyCalculator extends RuleCalculator {
  PolicyCalculator() {
    super(
        "policy",
        "IAM 정책 평가",
        "IAM policy evaluation",
        List.of(
            Parameter.optional("identity", Kind.FILE, "자격 증명 기반 정책", "an identity-based policy")
                .repeated(),
            Parameter.optional("resource", Kind.FILE, "리소스 기반 정책", "the resource-based policy"),
            Parameter.optional("boundary", Kind.FILE, "권한 경계", "the permissions boundary"),
            Parameter.optional("scp", Kind.FILE, "SCP(여럿이면 모두 허용해야 함)", "an SCP; each must allow")
                .repeated(),
            Parameter.required(
                "action", Kind.TEXT, "작업, 예: s3:GetObject", "the action, like s3:GetObject"),
            Parameter.required("resource-arn", Kind.TEXT, "리소스의 ARN", "the resource's ARN"),
            Parameter.required(
                "principal",
                Kind.TEXT,
                "IAM 사용자, 역할 또는 역할 세션의 ARN",
                "the ARN of an IAM user, a role or a role session"),
            Parameter.optional(
                "principal-account",
                Kind.TEXT,
                "보안 주체의 계정(기본값: ARN의 계정)",
                "the principal's account (by default the one in its ARN)"),
            Parameter.optional(
                "resource-account",
                Kind.TEXT,
                "리소스의 계정(기본값: ARN의 계정, 없으면 보안 주체의 계정)",
                "the resource's account (by default the one in its ARN, else the principal's)")));
  }

  @Override
  Answer answer(Values values, Working working) {
    Case request = request(values);
    Decision decision = PolicyEvaluation.evaluate(request);
    PolicyWorking.explain(working, request, decision);
    if (decision.allowed()) {
      return Answer.Choice.of("allowed", new LocalizedText("허용", "Allowed"));
    }
    String code = decision.denials().getFirst().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Answer.Choice.of("denied-" + code, PolicyWorking.label(decision.denials().getFirst()));
  }

  private static Case request(Values values) {
    Requester requester = requester(values);
    Arn resource = resource(values);
    String action = values.required("action");
    int colon = action.indexOf(':');
    if (colon < 1 || colon == action.length() - 1 || action.contains("*")) {
      throw Values.wrong(
          "action", action, "서비스:작업(예: s3:GetObject)", "service:Action, like s3:GetObject");
    }
    List<PolicyDocument> identity = policies(values, "identity", false);
    Optional<PolicyDocument> resourcePolicy =
        policies(values, "resource", true).stream().findFirst();
    if (resourcePolicy.isPresent() && hasOwnRules(resource)) {
      throw new InvalidValue(
          "resource-arn",
          0,
          "KMS 키와 역할의 신뢰 정책은 다른 규칙을 따르므로 평가하지 않습니다.",
          "KMS keys and role trust policies follow other rules and are not evaluated.");
    }
    return new Case(
        requester,
        action,
        resource,
        account(values, "resource-account")
            .or(() -> Optional.of(resource.account()).filter(a -> !a.isEmpty() && !a.equals("aws")))
            .orElse(requester.account()),
        identity,
        resourcePolicy,
        policies(values, "boundary", false).stream().findFirst(),
        policies(values, "scp", false));
  }

  private static boolean hasOwnRules(Arn resource) {
    return resource.service().equals("kms")
        || (resource.service().equals("iam") && resource.resource().startsWith("role/"));
  }

  private static Requester requester(Values values) {
    String written = values.required("principal");
    Requester requester =
        Requester.parse(written)
            .orElseThrow(
                () ->
                    Values.wrong(
                        "principal",
                        written,
                        "IAM 사용자, 역할 또는 역할 세션의 ARN",
                        "the ARN of an IAM user, a role or a role session"));
    account(values, "principal-account")
        .filter(account -> !account.equals(requester.account()))
        .ifPresent(
            account -> {
              throw Values.wrong(
                  "principal-account",
                  account,
                  "ARN의 계정 " + requester.account(),
                  requester.account() + ", the account in the ARN");
            });
    return requester;
  }

  private static Arn resource(Values values) {
    String written = values.required("resource-arn");
    return Arn.parse(written)
        .filter(arn -> written.indexOf('*') < 0 && written.indexOf('?') < 0)
        .orElseThrow(
            () ->
                Values.wrong(
                    "resource-arn",
                    written,
                    "와일드카드가 없는 ARN(예: arn:aws:s3:::amzn-s3-demo-bucket/a)",
                    "an ARN without wildcards, like arn:aws:s3:::amzn-s3-demo-bucket/a"));
  }

  private static Optional<String> account(Values values, String name) {
    Optional<String> written = values.text(name);
    written
        .filter(text -> text.length() != 12 || !text.chars().allMatch(c -> c >= '0' && c <= '9'))
        .ifPresent(
            text -> {
              throw Values.wrong(name, text, "12자리 계정 ID", "an account ID of 12 digits");
            });
    return written;
  }

  private static List<PolicyDocument> policies(Values values, String name, boolean resource) {
    List<PolicyDocument> read = new ArrayList<>();
    List<String> texts = values.all(name);
    for (int i = 0; i < texts.size(); i++) {
      try {
        read.add(PolicyReader.read(texts.get(i), resource));
      } catch (PolicyReader.InvalidPolicy e) {
        throw new InvalidValue(name, i, e.text().ko(), e.text().en());
      }
    }
    return read;
  }
}
