package dev.awsnotes.drillmodel;

import java.util.List;

/**
 * Multipart upload: 1 to 10,000 parts of 5 MiB to 5 GiB each; the last one may be smaller.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html">Amazon S3
 *     multipart upload limits</a>
 */
final class MultipartModel implements Model {
  private static final long MOST_PARTS = 10_000;

  @Override
  public String answer(Given given) {
    long object = given.number("objectMiB");
    if (given.text("variant").equals("part-size")) {
      return Long.toString(inRange(Math.max(5, Ceiling.of(object, MOST_PARTS))));
    }
    long parts = Ceiling.of(object, inRange(given.number("partMiB")));
    if (parts > MOST_PARTS) {
      throw new IllegalStateException("more parts than S3 takes: " + parts);
    }
    return Long.toString(parts);
  }

  private static long inRange(long partMiB) {
    if (partMiB < 5 || partMiB > 5 * 1024) {
      throw new IllegalStateException("no part may have " + partMiB + " MiB");
    }
    return partMiB;
  }

  @Override
  public List<Words> words(Given given) {
    return given.text("variant").equals("parts")
        ? List.of(new Words("How many parts", "파트는 몇 개"))
        : List.of(new Words("how large must a part be at least", "적어도 몇 MiB"));
  }
}
