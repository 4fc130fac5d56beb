package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.ProviderChain;
import dev.awsnotes.drill.rule.ProviderChain.Source;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Whose credentials an SDK uses when several are set. */
final class CredentialsDrill extends GeneratedDrill {
  private static final List<String> NAMES =
      List.of("alice", "bob", "carol", "deploy", "batch", "reader", "backup", "audit");

  CredentialsDrill() {
    super("credentials", "어느 자격 증명이 쓰입니까", "Which credentials win", "iam", Sections.CREDENTIALS);
  }

  @Override
  Draft draw(RandomGenerator random) {
    ProviderChain chain = Draw.one(random, List.of(ProviderChain.values()));
    List<Source> set = Draw.some(random, chain.order(), 4 + random.nextInt(2));
    List<String> names = Draw.some(random, NAMES, set.size());
    Source winner = chain.winner(set).orElseThrow();
    Draft draft =
        new Draft(prompt(chain, set, names), Answer.Choice.of(names.get(set.indexOf(winner))));
    draft
        .parameter("sdk", chain.name().toLowerCase(Locale.ROOT))
        .parameter("set", describe(set, names));
    working(draft, chain, set, names, winner);
    LocalizedText first = label(winner);
    for (Source source : set) {
      if (source != winner) {
        LocalizedText later = label(source);
        draft.lure(
            Answer.Choice.of(names.get(set.indexOf(source))),
            chain.sdk() + "에서는 순서가 더 늦습니다: " + later.ko() + ". 먼저 찾는 것: " + first.ko() + ".",
            chain.sdk()
                + " looks there later: "
                + later.en()
                + ". Found before: "
                + first.en()
                + ".");
      }
    }
    return draft;
  }

  private static void working(
      Draft draft, ProviderChain chain, List<Source> set, List<String> names, Source winner) {
    draft.working().line("검색 순서(" + chain.sdk() + "):", "Search order of the " + chain.sdk() + ":");
    for (Source source : chain.order()) {
      LocalizedText label = label(source);
      boolean has = set.contains(source);
      String name = has ? " -> " + names.get(set.indexOf(source)) : "";
      int number = chain.order().indexOf(source) + 1;
      draft
          .working()
          .line(
              number + ". " + label.ko() + (has ? name : ": 없음"),
              number + ". " + label.en() + (has ? name : ": not set"));
      if (source == winner) {
        draft.working().line("처음 찾은 것에서 멈춥니다.", "It stops at the first it finds.");
        return;
      }
    }
  }

  private static Prompt prompt(ProviderChain chain, List<Source> set, List<String> names) {
    List<LocalizedText> items = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      items.add(item(set.get(i), names.get(i)));
    }
    return new Prompt()
        .say(
            "프로그램이 쓰는 SDK: " + chain.sdk() + ". 실행 환경에 다음 자격 증명이 모두 설정되어 있고 프로필 이름은 지정하지 않았습니다.",
            "A program uses the "
                + chain.sdk()
                + ". All of the following are set where it runs; no profile is named.")
        .list(items)
        .say("프로그램은 누구의 자격 증명으로 AWS를 호출합니까?", "Whose credentials does the program call AWS with?");
  }

  private static String describe(List<Source> set, List<String> names) {
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      pairs.add(set.get(i).name().toLowerCase(Locale.ROOT).replace('_', '-') + "=" + names.get(i));
    }
    return pairs.stream().collect(Collectors.joining(","));
  }

  private static LocalizedText item(Source source, String name) {
    LocalizedText label = label(source);
    return new LocalizedText(label.ko() + ": `" + name + "`", label.en() + ": `" + name + "`");
  }

  private static LocalizedText label(Source source) {
    return switch (source) {
      case CLIENT ->
          new LocalizedText("클라이언트를 만드는 코드의 값", "values in the code that builds the client");
      case SYSTEM_PROPERTIES -> new LocalizedText("Java 시스템 속성", "Java system properties");
      case ENVIRONMENT -> new LocalizedText("환경 변수의 액세스 키", "access keys in environment variables");
      case WEB_IDENTITY ->
          new LocalizedText("웹 ID 토큰 파일과 역할", "a web identity token file and a role");
      case IDENTITY_CENTER ->
          new LocalizedText(
              "기본 프로필의 IAM Identity Center 설정",
              "IAM Identity Center settings in the default profile");
      case CREDENTIALS_FILE ->
          new LocalizedText(
              "~/.aws/credentials의 기본 프로필", "the default profile of ~/.aws/credentials");
      case CONFIG_FILE -> new LocalizedText("~/.aws/config의 액세스 키", "access keys in ~/.aws/config");
      case CONTAINER ->
          new LocalizedText("컨테이너 자격 증명(ECS 태스크 역할)", "container credentials (ECS task role)");
      case INSTANCE -> new LocalizedText("EC2 인스턴스 역할(IMDS)", "the EC2 instance role (IMDS)");
    };
  }
}
