package dev.awsnotes.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * What an index was made from: for each source its fingerprint. It is part of the commit, so that
 * it is never older or newer than the entries.
 */
final class Manifest {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Manifest() {}

  static Map<String, String> of(List<Source> sources) {
    Map<String, String> manifest = new HashMap<>();
    for (Source source : sources) {
      manifest.put(source.key(), hash(source.fingerprint()));
    }
    return manifest;
  }

  /** The manifest in an index's commit data. */
  static Map<String, String> of(@Nullable Iterable<Map.Entry<String, String>> commitData) {
    Map<String, String> manifest = new HashMap<>();
    if (commitData != null) {
      commitData.forEach(entry -> manifest.put(entry.getKey(), entry.getValue()));
    }
    return manifest;
  }

  /** Whether there is an index with just this manifest. */
  static boolean isCurrent(Directory directory, Map<String, String> wanted) throws IOException {
    return DirectoryReader.indexExists(directory)
        && SegmentInfos.readLatestCommit(directory).getUserData().equals(wanted);
  }

  /** FNV-1a, 64 bits (Fowler, Noll, Vo): short, and the same on every machine. */
  private static String hash(String text) {
    long hash = BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return Long.toHexString(hash);
  }
}
