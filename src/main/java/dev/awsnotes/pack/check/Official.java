package dev.awsnotes.pack.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Which addresses a pack may name as its sources. */
final class Official {
  private static final Set<String> HOSTS = Set.of("docs.aws.amazon.com", "aws.amazon.com");

  private Official() {}

  /** Whether it is an absolute http(s) address with a host. */
  static boolean isWellFormed(String url) {
    try {
      URI uri = new URI(url);
      return uri.getHost() != null
          && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether it is a page of AWS's own documentation or site, over https. */
  static boolean isOfficial(String url) {
    return isWellFormed(url)
        && url.startsWith("https://")
        && HOSTS.contains(URI.create(url).getHost());
  }
}
