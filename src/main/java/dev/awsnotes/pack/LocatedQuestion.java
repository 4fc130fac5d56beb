package dev.awsnotes.pack;

/**
 * A question and where it was read.
 *
 * @param places where each of its parts stands, from the question's own object on
 */
public record LocatedQuestion(Question question, Places places) {
  /** The file. */
  public String path() {
    return places.path();
  }

  /** The place of its id. */
  public Position at() {
    return places.at("id");
  }
}
