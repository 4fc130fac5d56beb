package dev.awsnotes.pack;

/**
 * What a table of contents says about a section.
 *
 * @param id unique in its module
 * @param title the heading
 * @param beyond whether the whole section goes beyond the course
 */
public record SectionHeading(String id, LocalizedText title, boolean beyond) {}
