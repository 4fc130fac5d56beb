package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.MultipartLimits;
import dev.awsnotes.drill.work.Numbers;
import java.util.random.RandomGenerator;

/** Parts of a multipart upload and the part size that the limits demand. */
final class MultipartDrill extends GeneratedDrill {
  private static final long GIB = 1024;

  MultipartDrill() {
    super("multipart", "멀티파트 업로드의 파트", "Parts of a multipart upload", "s3", Sections.MULTIPART);
  }

  @Override
  Draft draw(RandomGenerator random) {
    return Draw.onceIn(random, 2) ? parts(random) : smallest(random);
  }

  private static Draft parts(RandomGenerator random) {
    long part = Draw.one(random, 5, 8, 10, 16, 25, 32, 64, 100, 128);
    long object =
        Draw.onceIn(random, 2)
            ? Draw.step(random, 120, 4000, 10)
            : Draw.step(random, 2, 40, 1) * GIB;
    long answer = MultipartLimits.parts(object, part);
    Draft draft =
        new Draft(
            new Prompt()
                .say(
                    "크기가 "
                        + size(object)
                        + "인 파일을 파트 크기 "
                        + part
                        + " MiB로 멀티파트 업로드합니다. (1 GiB = 1,024 MiB)",
                    "A file of "
                        + size(object)
                        + " goes to S3 as a multipart upload with parts of "
                        + part
                        + " MiB. (1 GiB = 1,024 MiB)")
                .say("파트는 몇 개입니까?", "How many parts are there?"),
            count(answer));
    draft.parameter("variant", "parts").parameter("objectMiB", object).parameter("partMiB", part);
    String division = Numbers.grouped(object) + " MiB / " + part + " MiB";
    draft
        .working()
        .line(
            division + " -> 올림 " + Numbers.grouped(answer) + "개(마지막 파트는 더 작아도 됩니다)",
            division + ", rounded up: " + Numbers.grouped(answer) + " (the last may be smaller)")
        .line("한도 10,000개 이내입니다.", "That is within the limit of 10,000 parts.");
    draft.lure(
        object / part,
        Unit.PARTS,
        "나머지를 버렸습니다. 남은 바이트도 파트 하나가 됩니다.",
        "The remainder was dropped; the bytes left over are a part as well.");
    draft.lure(
        answer + 1,
        Unit.PARTS,
        "하나 더 셌습니다. 업로드를 시작하고 완료하는 요청은 파트가 아닙니다.",
        "One too many: starting and completing the upload are no parts.");
    draft.lure(
        Math.ceilDiv(object, MultipartLimits.MIN_PART_MIB),
        Unit.PARTS,
        "최소 파트 크기 5 MiB로 나누었습니다.",
        "Divided by the smallest part size, 5 MiB.");
    draft.lure(
        Math.ceilDiv(object, 100),
        Unit.PARTS,
        "100 MB는 멀티파트를 권장하기 시작하는 객체 크기입니다.",
        "100 MB is the object size from which multipart is recommended.");
    draft.lure(
        Math.ceilDiv(object * 1000 / GIB, part),
        Unit.PARTS,
        "1 GiB를 1,000 MiB로 계산했습니다.",
        "Took 1 GiB as 1,000 MiB.");
    draft.lure(
        MultipartLimits.MAX_PARTS,
        Unit.PARTS,
        "10,000개는 한도이지 이 업로드의 수가 아닙니다.",
        "10,000 is the limit, not the number of this upload.");
    return draft;
  }

  private static Draft smallest(RandomGenerator random) {
    long object = Draw.step(random, 60, 4800, 10) * GIB;
    long answer = MultipartLimits.smallestPart(object);
    Draft draft =
        new Draft(
            new Prompt()
                .say(
                    "크기가 " + size(object) + "인 객체를 같은 크기의 파트로 나누어 멀티파트 업로드합니다. 파트는 최대 10,000개입니다.",
                    "An object of "
                        + size(object)
                        + " is uploaded in parts of one size; at most 10,000 parts are allowed.")
                .say(
                    "파트 크기를 MiB의 정수로 정한다면 적어도 몇 MiB여야 합니까? (1 GiB = 1,024 MiB)",
                    "In whole MiB, how large must a part be at least? (1 GiB = 1,024 MiB)"),
            mib(answer));
    draft.parameter("variant", "part-size").parameter("objectMiB", object);
    String division = Numbers.grouped(object) + " MiB / 10,000";
    String parts = Numbers.grouped(MultipartLimits.parts(object, answer));
    draft
        .working()
        .line(division + " -> 올림 " + answer + " MiB", division + ", rounded up: " + answer + " MiB")
        .line(
            "검산: " + answer + " MiB라면 파트 " + parts + "개",
            "Check: with " + answer + " MiB there are " + parts + " parts");
    draft.lure(
        object / MultipartLimits.MAX_PARTS,
        Unit.MIB,
        "내림했습니다. 그러면 파트가 10,000개를 넘습니다.",
        "Rounded down; that needs more than 10,000 parts.");
    draft.lure(
        MultipartLimits.MIN_PART_MIB,
        Unit.MIB,
        "5 MiB는 파트의 최소 크기입니다. 이 객체라면 파트가 10,000개를 넘습니다.",
        "5 MiB is the smallest part allowed; this object would need more than 10,000 of them.");
    draft.lure(
        Math.ceilDiv(object, 1000),
        Unit.MIB,
        "1,000으로 나누었습니다. 파트는 10,000개까지입니다.",
        "Divided by 1,000; up to 10,000 parts are allowed.");
    draft.lure(
        Math.ceilDiv(object / GIB * 1000, MultipartLimits.MAX_PARTS),
        Unit.MIB,
        "1 GiB를 1,000 MiB로 계산했습니다.",
        "Took 1 GiB as 1,000 MiB.");
    draft.lure(
        answer + 1,
        Unit.MIB,
        "필요한 것보다 큽니다. 한 단계 작아도 한도 안에 듭니다.",
        "Larger than needed; one less still stays within the limit.");
    draft.lure(
        2 * answer,
        Unit.MIB,
        "한도는 10,000개이지 5,000개가 아닙니다.",
        "The limit is 10,000 parts, not 5,000.");
    return draft;
  }

  private static String size(long mib) {
    return mib % GIB == 0 ? Numbers.grouped(mib / GIB) + " GiB" : Numbers.grouped(mib) + " MiB";
  }

  private static Answer count(long parts) {
    return Answer.of(Quantity.of(parts, Unit.PARTS));
  }

  private static Answer mib(long mib) {
    return Answer.of(Quantity.of(mib, Unit.MIB));
  }
}
