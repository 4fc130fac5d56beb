package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.Arn;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Reading ARNs: what a Resource pattern covers. */
final class ArnDrill extends GeneratedDrill {
  private static final int SHOWN = 4;
  private static final List<LocalizedText> SEGMENTS =
      List.of(
          LocalizedText.of("arn"),
          new LocalizedText("파티션", "partition"),
          new LocalizedText("서비스", "service"),
          new LocalizedText("리전", "Region"),
          new LocalizedText("계정", "account"),
          new LocalizedText("리소스", "resource"));

  ArnDrill() {
    super("arn", "ARN과 와일드카드", "ARNs and wildcards", "iam", Sections.ARN);
  }

  @Override
  Draft draw(RandomGenerator random) {
    ArnFamily family = ArnFamily.draw(random);
    return Draw.onceIn(random, 2) ? covered(random, family) : covering(random, family);
  }

  /** A pattern is given; which ARN does it cover? */
  private static Draft covered(RandomGenerator random, ArnFamily family) {
    String right = Draw.one(random, family.covered());
    List<String> shown = shown(random, right, family.apart());
    Draft draft =
        new Draft(
            new Prompt()
                .say("정책의 `Resource` 요소입니다.", "The `Resource` element of a policy:")
                .code("json", "\"Resource\":\n  \"" + family.pattern() + "\"\n")
                .say("이 요소에 들어맞는 ARN은 어느 것입니까?", "Which of these ARNs does it cover?")
                .list(lettered(shown)),
            letter(shown.indexOf(right)));
    draft.parameter("variant", "covered").parameter("pattern", family.pattern());
    for (int i = 0; i < SHOWN; i++) {
      draft.parameter(name(i), shown.get(i));
      if (!shown.get(i).equals(right)) {
        LocalizedText why = mismatch(family.pattern(), shown.get(i));
        draft.lure(letter(i), why.ko(), why.en());
      }
    }
    compare(draft, family.pattern(), right);
    return draft;
  }

  /** An ARN is given; which pattern covers it? */
  private static Draft covering(RandomGenerator random, ArnFamily family) {
    String arn = Draw.one(random, family.covered());
    List<String> wrong =
        family.otherPatterns().stream().filter(pattern -> !parse(arn).matches(pattern)).toList();
    List<String> shown = shown(random, family.pattern(), wrong);
    Draft draft =
        new Draft(
            new Prompt()
                .say("요청이 가리키는 리소스입니다.", "The resource of a request:")
                .code("text", arn + "\n")
                .say(
                    "정책의 `Resource`에 적었을 때 이 리소스에 들어맞는 것은 어느 것입니까?",
                    "Which of these, as the `Resource` of a policy, covers it?")
                .list(lettered(shown)),
            letter(shown.indexOf(family.pattern())));
    draft.parameter("variant", "covering").parameter("arn", arn);
    for (int i = 0; i < SHOWN; i++) {
      draft.parameter(name(i), shown.get(i));
      if (!shown.get(i).equals(family.pattern())) {
        LocalizedText why = mismatch(shown.get(i), arn);
        draft.lure(letter(i), why.ko(), why.en());
      }
    }
    compare(draft, family.pattern(), arn);
    return draft;
  }

  private static List<String> shown(RandomGenerator random, String right, List<String> wrong) {
    List<String> shown = new ArrayList<>(Draw.some(random, wrong, SHOWN - 1));
    shown.add(random.nextInt(SHOWN), right);
    return shown;
  }

  private static void compare(Draft draft, String pattern, String arn) {
    String[] wanted = pattern.split(":", SEGMENTS.size());
    String[] here = arn.split(":", SEGMENTS.size());
    for (int i = 1; i < wanted.length; i++) {
      LocalizedText name = SEGMENTS.get(i);
      if (i == SEGMENTS.size() - 1) {
        draft.working().line(name.ko() + ": " + wanted[i], name.en() + ": " + wanted[i]);
        draft.working().line("  <- " + here[i]);
      } else {
        String pair = shown(wanted[i]) + " <- " + shown(here[i]);
        draft.working().line(name.ko() + ": " + pair, name.en() + ": " + pair);
      }
    }
    draft
        .working()
        .line(
            "*는 세그먼트 안에서 /도 포함해 무엇이든, ?는 정확히 한 글자입니다.",
            "Within a segment * is anything, slashes too; ? is exactly one character.")
        .line(
            "리소스 부분의 끝에 있는 *는 콜론 뒤까지 이어집니다.",
            "A * at the end of the resource goes on past colons.");
  }

  /** Tells the first segment that does not fit. */
  private static LocalizedText mismatch(String pattern, String arn) {
    String[] wanted = pattern.split(":", SEGMENTS.size());
    String[] here = arn.split(":", SEGMENTS.size());
    for (int i = 1; i < wanted.length; i++) {
      List<String> segments = new ArrayList<>(List.of(here));
      for (int j = 1; j < wanted.length; j++) {
        segments.set(j, j == i ? here[j] : "x");
      }
      String[] only = wanted.clone();
      for (int j = 1; j < only.length; j++) {
        only[j] = j == i ? wanted[j] : "*";
      }
      if (!parse(String.join(":", segments)).matches(String.join(":", only))) {
        LocalizedText name = SEGMENTS.get(i);
        LocalizedText wantedText = quoted(wanted[i]);
        LocalizedText value = quoted(here[i]);
        return new LocalizedText(
            name.ko() + "에서 어긋납니다. 패턴: " + wantedText.ko() + ", ARN: " + value.ko() + ".",
            "The "
                + name.en()
                + " does not fit. Pattern: "
                + wantedText.en()
                + ", ARN: "
                + value.en()
                + ".");
      }
    }
    throw new IllegalStateException(pattern + " covers " + arn);
  }

  private static LocalizedText quoted(String segment) {
    return segment.isEmpty() ? new LocalizedText("빈칸", "empty") : LocalizedText.of(segment);
  }

  private static String shown(String segment) {
    return segment.isEmpty() ? "-" : segment;
  }

  private static Arn parse(String text) {
    return Arn.parse(text).orElseThrow();
  }

  private static List<LocalizedText> lettered(List<String> arns) {
    List<LocalizedText> items = new ArrayList<>();
    for (int i = 0; i < arns.size(); i++) {
      items.add(LocalizedText.of(name(i) + ": `" + arns.get(i) + "`"));
    }
    return items;
  }

  private static String name(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private static Answer letter(int index) {
    return Answer.Choice.of(name(index));
  }
}
