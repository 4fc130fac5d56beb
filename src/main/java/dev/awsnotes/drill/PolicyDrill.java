package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.Arn;
import dev.awsnotes.drill.rule.PolicyDocument;
import dev.awsnotes.drill.rule.PolicyEvaluation;
import dev.awsnotes.drill.rule.PolicyEvaluation.Case;
import dev.awsnotes.drill.rule.PolicyEvaluation.Decision;
import dev.awsnotes.drill.rule.PolicyEvaluation.Denial;
import dev.awsnotes.drill.work.PolicyWorking;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Whether a request is allowed, and if not, by which policy it fails. */
final class PolicyDrill extends GeneratedDrill {
  private static final Answer ALLOWED =
      new Answer.Choice(
          "allowed", new LocalizedText("허용", "Allowed"), List.of("allow", "허용됨", "허용됩니다"));

  PolicyDrill() {
    super("policy", "IAM 정책 평가", "IAM policy evaluation", "iam", Sections.POLICY);
  }

  @Override
  Draft draw(RandomGenerator random) {
    Case request = PolicyCases.draw(random);
    Decision decision = PolicyEvaluation.evaluate(request);
    while (decision.denials().size() > 1 || (decision.allowed() && Draw.onceIn(random, 3))) {
      request = PolicyCases.draw(random);
      decision = PolicyEvaluation.evaluate(request);
    }
    Answer answer = decision.allowed() ? ALLOWED : answer(decision.denials().getFirst());
    Draft draft = new Draft(prompt(request), answer);
    parameters(draft, request);
    PolicyWorking.explain(draft.working(), request, decision);
    if (!decision.allowed()) {
      Denial denial = decision.denials().getFirst();
      draft.lure(
          ALLOWED,
          PolicyMisconceptions.allowed(denial).ko(),
          PolicyMisconceptions.allowed(denial).en());
    }
    for (Denial denial : PolicyMisconceptions.candidates(request, decision)) {
      LocalizedText why = PolicyMisconceptions.denied(denial, request, decision);
      draft.lure(answer(denial), why.ko(), why.en());
    }
    return draft;
  }

  private static Answer answer(Denial denial) {
    String code = denial.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Answer.Choice.of("denied-" + code, PolicyWorking.label(denial));
  }

  private static void parameters(Draft draft, Case request) {
    draft
        .parameter("principal", request.requester().arn().toString())
        .parameter("principalAccount", request.requester().account())
        .parameter("action", request.action())
        .parameter("resource", request.resource().toString())
        .parameter("resourceAccount", request.resourceAccount());
    request
        .identity()
        .forEach(policy -> draft.parameter("identityPolicy", PolicyJson.write(policy)));
    request.resourcePolicy().ifPresent(p -> draft.parameter("resourcePolicy", PolicyJson.write(p)));
    request.boundary().ifPresent(p -> draft.parameter("boundary", PolicyJson.write(p)));
    request.scps().forEach(policy -> draft.parameter("scp", PolicyJson.write(policy)));
  }

  private static Prompt prompt(Case request) {
    Arn arn = request.requester().arn();
    List<LocalizedText> facts = new ArrayList<>();
    facts.add(fact("보안 주체", "Principal", arn.toString()));
    if (!request.requester().isUser()) {
      facts.add(fact("그 역할", "Its role", "arn:aws:iam::" + arn.account() + ":role/app"));
    }
    facts.add(fact("작업", "Action", request.action()));
    facts.add(fact("리소스", "Resource", request.resource().toString()));
    facts.add(fact("리소스의 계정", "Account of the resource", request.resourceAccount()));
    Prompt prompt =
        new Prompt()
            .say(
                "다음 요청에 적용되는 정책은 아래가 전부입니다.",
                "These are all the policies that apply to this request.")
            .list(facts);
    show(prompt, "자격 증명 기반 정책:", "Identity-based policy:", request.identity());
    show(
        prompt, "리소스 기반 정책:", "Resource-based policy:", request.resourcePolicy().stream().toList());
    show(prompt, "권한 경계:", "Permissions boundary:", request.boundary().stream().toList());
    show(prompt, "보안 주체 계정의 SCP:", "SCP of the principal's account:", request.scps());
    return prompt.say("요청의 결과는 무엇입니까?", "What is the outcome?");
  }

  private static LocalizedText fact(String ko, String en, String value) {
    return new LocalizedText(ko + ": `" + value + "`", en + ": `" + value + "`");
  }

  private static void show(Prompt prompt, String ko, String en, List<PolicyDocument> policies) {
    for (PolicyDocument policy : policies) {
      prompt.say(ko, en).code("json", PolicyJson.write(policy));
    }
  }
}
