package dev.awsnotes.pack;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;

/**
 * Ids for questions that have none of their own: made of what is asked, so that they stay when a
 * question moves, and when its answer is mended.
 */
public final class QuestionIds {
  private static final int LONGEST = 40;

  /** FNV-1a, 64 bits: the parameters of draft-eastlake-fnv. */
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;

  private QuestionIds() {}

  /**
   * The id of a question.
   *
   * @param stem the Markdown of what is asked; how it is wrapped does not matter
   */
  static String of(String stem) {
    String text = asked(stem);
    String slug = NotesReader.slug(text, new HashMap<>()).replaceAll("-{2,}", "-");
    if (slug.codePointCount(0, slug.length()) > LONGEST) {
      slug = slug.substring(0, slug.offsetByCodePoints(0, LONGEST));
    }
    slug = slug.replaceAll("^[-_]+|[-_]+$", "");
    return (slug.isEmpty() ? "question" : slug) + "-" + hash(text);
  }

  /**
   * What is asked, however it is wrapped or composed: two stems of which this is the same have the
   * same id.
   */
  public static String asked(String stem) {
    return Normalizer.normalize(stem, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
  }

  private static String hash(String text) {
    long hash = FNV_OFFSET;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    String hex = Long.toHexString((hash >>> 32) ^ (hash & 0xffffffffL));
    return "0".repeat(8 - hex.length()) + hex;
  }
}
