package dev.awsnotes.pack;

import dev.awsnotes.markdown.Document;
import java.util.List;

/**
 * A section as one language's file has it.
 *
 * @param id as written in {@code {#id}}, or made from the title as GitHub does
 * @param at the place of its heading
 * @param source its Markdown, without the heading
 * @param sources the links of its last paragraph
 * @param verified the date of its last paragraph, or empty
 */
record NotesSection(
    String id,
    String title,
    Position at,
    Document body,
    String source,
    List<String> sources,
    String verified) {}
