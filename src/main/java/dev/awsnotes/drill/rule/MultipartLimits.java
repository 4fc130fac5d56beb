package dev.awsnotes.drill.rule;

/**
 * What a multipart upload to S3 may consist of.
 *
 * <p>Source: <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html">Amazon S3
 * multipart upload limits</a>: parts 1 to 10,000, each 5 MiB to 5 GiB, the last may be smaller.
 */
public final class MultipartLimits {
  public static final long MAX_PARTS = 10_000;

  /** The smallest part in MiB; the last one may be smaller. */
  public static final long MIN_PART_MIB = 5;

  /** The largest part in MiB. */
  public static final long MAX_PART_MIB = 5 * 1024;

  private MultipartLimits() {}

  /** The parts of an object cut into pieces of one size. */
  public static long parts(long objectMib, long partMib) {
    return Math.ceilDiv(objectMib, partMib);
  }

  /** The smallest whole number of MiB a part, so that the parts are few enough. */
  public static long smallestPart(long objectMib) {
    return Math.max(MIN_PART_MIB, Math.ceilDiv(objectMib, MAX_PARTS));
  }
}
