package dev.awsnotes.pack;

import dev.awsnotes.markdown.Document;
import java.util.List;

/**
 * A section as one language's file has it.
 *
 * @param id as written in {@code {#id}}, or made from the title as GitHub does
 * @param at the place of its heading
 * @param source its Markdown, without the heading
 * @param firstLine the line of the file on which that begins
 * @param sources the links of its last paragraph
 * @param verified the date of its last paragraph, or empty
 */
public record NotesSection(
    String id,
    String title,
    Position at,
    Document body,
    String source,
    int firstLine,
    List<String> sources,
    String verified) {
  /** The same under another id. */
  NotesSection withId(String other) {
    return new NotesSection(other, title, at, body, source, firstLine, sources, verified);
  }
}
