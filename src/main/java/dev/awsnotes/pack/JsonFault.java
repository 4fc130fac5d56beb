package dev.awsnotes.pack;

/**
 * Why a text is no JSON, in words for whoever wrote it. A parser says at which character it gave
 * up; this says what was probably forgotten, and where.
 *
 * @param at where it is to be mended
 * @param message what is wrong
 */
public record JsonFault(Position at, LocalizedText message) {
  /** What a parser refuses although every character of it is in order. */
  static final LocalizedText DEEP = new LocalizedText("너무 깊이 겹쳐 있습니다", "it is nested too deeply");

  /**
   * The first fault of a text that a parser refused.
   *
   * @param gaveUp where the parser did
   */
  public static JsonFault of(String text, Position gaveUp) {
    return new JsonScan(text)
        .fault()
        .orElseGet(
            () ->
                new JsonFault(
                    gaveUp,
                    new LocalizedText("여기서부터 읽을 수 없습니다", "it cannot be read from here on")));
  }
}
