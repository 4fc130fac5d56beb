package dev.awsnotes.drillmodel;

import java.util.Locale;

/**
 * Wildcards of IAM policies: {@code *} is any run of characters and {@code ?} a single one; a
 * {@code *} that ends the resource of an ARN goes on beyond colons, any other stays within its
 * part.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">
 *     IAM JSON policy elements: Resource</a>
 */
final class Wildcard {
  private static final int PARTS = 6;

  private Wildcard() {}

  /** Whether a Resource element covers an ARN; capital letters count. */
  static boolean covers(String element, String arn) {
    if (element.equals("*")) {
      return true;
    }
    String[] patterns = element.split(":", PARTS);
    String[] parts = arn.split(":", PARTS);
    if (patterns.length != PARTS || parts.length != PARTS) {
      throw new IllegalArgumentException(element + " or " + arn + " is no ARN");
    }
    for (int part = 0; part < PARTS - 1; part++) {
      if (!matches(patterns[part], 0, parts[part], 0, false)) {
        return false;
      }
    }
    return matches(patterns[PARTS - 1], 0, parts[PARTS - 1], 0, true);
  }

  /** Whether an Action element names an action; capital letters do not count. */
  static boolean names(String element, String action) {
    return matches(element.toLowerCase(Locale.ROOT), 0, action.toLowerCase(Locale.ROOT), 0, true);
  }

  private static boolean matches(
      String pattern, int from, String text, int at, boolean lastGoesOn) {
    if (from == pattern.length()) {
      return at == text.length();
    }
    char wanted = pattern.charAt(from);
    if (wanted == '*') {
      if (lastGoesOn && from == pattern.length() - 1) {
        return true;
      }
      for (int end = at; end <= text.length(); end++) {
        if (matches(pattern, from + 1, text, end, lastGoesOn)) {
          return true;
        }
        if (end < text.length() && text.charAt(end) == ':') {
          return false;
        }
      }
      return false;
    }
    return at < text.length()
        && (wanted == '?' ? text.charAt(at) != ':' : wanted == text.charAt(at))
        && matches(pattern, from + 1, text, at + 1, lastGoesOn);
  }
}
