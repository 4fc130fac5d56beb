package dev.awsnotes.drill.rule;

import java.util.Arrays;
import java.util.Optional;

/**
 * An Amazon Resource Name: {@code arn:partition:service:region:account:resource}.
 *
 * <p>Source: <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html">Identify AWS
 * resources with ARNs</a>; wildcards: <a
 * href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">IAM
 * JSON policy elements: Resource</a>.
 *
 * @param partition {@code aws}, {@code aws-cn}, ...
 * @param service the service's namespace
 * @param region empty where the resource needs none (IAM, S3 buckets)
 * @param account 12 digits, empty where the resource needs none (S3 buckets)
 * @param resource the rest, colons and slashes included
 */
public record Arn(
    String partition, String service, String region, String account, String resource) {
  private static final int SEGMENTS = 6;

  /** Reads an ARN; empty when it has not six segments. */
  public static Optional<Arn> parse(String text) {
    String[] parts = text.split(":", SEGMENTS);
    return parts.length == SEGMENTS && parts[0].equals("arn") && !parts[5].isEmpty()
        ? Optional.of(new Arn(parts[1], parts[2], parts[3], parts[4], parts[5]))
        : Optional.empty();
  }

  /**
   * Whether a pattern of a policy's Resource element covers this ARN. Wildcards stay within their
   * segment; the last segment of the pattern may go on over colons when it ends with {@code *}.
   * Case counts.
   */
  public boolean matches(String pattern) {
    if (pattern.equals("*")) {
      return true;
    }
    String[] wanted = pattern.split(":", SEGMENTS);
    String[] here = toString().split(":", SEGMENTS);
    for (int i = 0; i < wanted.length; i++) {
      boolean last = i == wanted.length - 1;
      if (last && i < SEGMENTS - 1) {
        String rest = String.join(":", Arrays.asList(here).subList(i, SEGMENTS));
        return wanted[i].endsWith("*") && Glob.matches(wanted[i], rest);
      }
      if (!Glob.matches(wanted[i], here[i])) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "arn:" + partition + ":" + service + ":" + region + ":" + account + ":" + resource;
  }
}
