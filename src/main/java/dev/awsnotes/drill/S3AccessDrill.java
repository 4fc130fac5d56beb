package dev.awsnotes.drill;

import dev.awsnotes.drill.rule.S3Access;
import dev.awsnotes.drill.rule.S3Access.Bucket;
import dev.awsnotes.drill.rule.S3Access.Outcome;
import dev.awsnotes.drill.rule.S3Access.Policy;
import dev.awsnotes.drill.rule.S3Access.Request;
import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Which of four requests to a bucket succeeds, or which one fails. */
final class S3AccessDrill extends GeneratedDrill {
  private static final int SHOWN = 4;

  S3AccessDrill() {
    super("s3-access", "어느 S3 요청이 성공합니까", "Which S3 request succeeds", "s3", Sections.S3_ACCESS);
  }

  @Override
  Draft draw(RandomGenerator random) {
    Bucket bucket =
        new Bucket(
            random.nextBoolean(),
            random.nextBoolean(),
            Draw.one(random, List.of(Policy.values())),
            random.nextBoolean());
    boolean succeeds = !Draw.onceIn(random, 4);
    List<Request> good = new ArrayList<>();
    List<Request> bad = new ArrayList<>();
    for (Request request : pool(random, bucket)) {
      boolean ok = S3Access.judge(bucket, request) == Outcome.SUCCEEDS;
      (ok == succeeds ? good : bad).add(request);
    }
    if (good.isEmpty() || bad.size() < SHOWN - 1) {
      return draw(random);
    }
    List<Request> shown = new ArrayList<>(Draw.some(random, bad, SHOWN - 1));
    int place = random.nextInt(SHOWN);
    shown.add(place, Draw.one(random, good));
    return draft(bucket, shown, place, succeeds);
  }

  private static Draft draft(Bucket bucket, List<Request> shown, int place, boolean succeeds) {
    List<LocalizedText> requests = new ArrayList<>();
    for (int i = 0; i < SHOWN; i++) {
      LocalizedText text = S3AccessTexts.request(shown.get(i));
      requests.add(new LocalizedText(letter(i) + ": " + text.ko(), letter(i) + ": " + text.en()));
    }
    Draft draft =
        new Draft(
            new Prompt()
                .say(
                    "버킷 하나와 그 안의 객체 하나의 설정입니다.",
                    "The settings of a bucket and of one object in it:")
                .list(S3AccessTexts.bucket(bucket))
                .say(
                    succeeds ? "다음 요청 가운데 성공하는 것은 어느 것입니까?" : "다음 요청 가운데 실패하는 것은 어느 것입니까?",
                    succeeds
                        ? "Which of these requests succeeds?"
                        : "Which of these requests fails?")
                .list(requests),
            Answer.Choice.of(letter(place)));
    draft
        .parameter("asked", succeeds ? "succeeds" : "fails")
        .parameter("blockPublicAccess", bucket.blockPublicAccess() ? "on" : "off")
        .parameter("acls", bucket.aclsDisabled() ? "disabled" : "enabled")
        .parameter(
            "bucketPolicy", bucket.policy().name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .parameter("objectAcl", bucket.publicReadAcl() ? "public-read" : "private");
    for (int i = 0; i < SHOWN; i++) {
      Outcome outcome = S3Access.judge(bucket, shown.get(i));
      LocalizedText why = S3AccessTexts.outcome(outcome, shown.get(i));
      draft.parameter(letter(i), S3AccessTexts.code(shown.get(i)));
      draft.working().line(letter(i) + ": " + why.ko(), letter(i) + ": " + why.en());
      if (i != place) {
        draft.lure(Answer.Choice.of(letter(i)), why.ko(), why.en());
      }
    }
    return draft;
  }

  /** Requests whose outcome the documentation leaves in no doubt, no two alike. */
  private static List<Request> pool(RandomGenerator random, Bucket bucket) {
    List<Request> pool = new ArrayList<>();
    pool.add(new Request.AnonymousGet());
    pool.add(new Request.OwnerGet());
    pool.add(new Request.PutPublicPolicy());
    pool.add(new Request.PutWithAcl(random.nextBoolean()));
    pool.add(
        new Request.ForeignGet(bucket.policy() != Policy.OTHER_ACCOUNT || random.nextBoolean()));
    pool.add(presigned(random, bucket));
    return pool;
  }

  private static Request presigned(RandomGenerator random, Bucket bucket) {
    long expires = Draw.one(random, 30, 60, 120, 360, 720);
    long inTime = expires - Draw.one(random, 5, 10, 20);
    long tooLate = expires + Draw.one(random, 5, 10, 20);
    return switch (random.nextInt(6)) {
      case 0 -> new Request.Presigned(true, "GET", expires, Long.MAX_VALUE, tooLate);
      case 1 -> new Request.Presigned(true, "PUT", expires, Long.MAX_VALUE, inTime);
      case 2 ->
          new Request.Presigned(grantsEveryone(bucket), "GET", expires, Long.MAX_VALUE, inTime);
      case 3 -> new Request.Presigned(true, "GET", 720, 60, Draw.one(random, 90, 120, 240));
      default -> new Request.Presigned(true, "GET", expires, Long.MAX_VALUE, inTime);
    };
  }

  /**
   * Whether bucket policy or ACL let every user of the account read: then none is without the
   * permission. RestrictPublicBuckets leaves the account's own users alone.
   */
  private static boolean grantsEveryone(Bucket bucket) {
    boolean byAcl = bucket.publicReadAcl() && !bucket.aclsDisabled() && !bucket.blockPublicAccess();
    return bucket.policy() == Policy.PUBLIC || byAcl;
  }

  private static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }
}
