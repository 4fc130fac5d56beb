package dev.awsnotes.search;

import dev.awsnotes.pack.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * What an entry of the index is, without its text.
 *
 * @param order its place among all entries of its pack
 * @param module the target of its module
 * @param target what it opens
 * @param names of a module or a term: all its names; else empty
 */
record NoteHead(
    Kind kind, int order, String module, String target, LocalizedText title, List<String> names) {
  private static final char SEPARATOR = '\n';

  /** One line a part; no part holds a line break. */
  String encode() {
    StringBuilder code = new StringBuilder(kind.code());
    code.append(SEPARATOR).append(order);
    code.append(SEPARATOR).append(module).append(SEPARATOR).append(target);
    code.append(SEPARATOR).append(title.ko()).append(SEPARATOR).append(title.en());
    for (String name : names) {
      code.append(SEPARATOR).append(name);
    }
    return code.toString();
  }

  static NoteHead decode(String code) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end = code.indexOf(SEPARATOR); end >= 0; end = code.indexOf(SEPARATOR, start)) {
      parts.add(code.substring(start, end));
      start = end + 1;
    }
    parts.add(code.substring(start));
    return new NoteHead(
        Kind.of(parts.get(0)),
        Integer.parseInt(parts.get(1)),
        parts.get(2),
        parts.get(3),
        new LocalizedText(parts.get(4), parts.get(5)),
        List.copyOf(parts.subList(6, parts.size())));
  }
}
