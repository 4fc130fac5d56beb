package dev.awsnotes.pack;

import java.util.List;

/**
 * What selection needs to know of a question.
 *
 * @param id unique in its pack; never changes
 * @param revision rises when the meaning changes; from 1
 * @param section the id of the section to read, in the same module
 * @param difficulty 1 to 3
 * @param tasks the exam tasks it serves, such as {@code dva-c03:2.1}
 * @param pairs ids of look-alike questions
 * @param tags free words
 */
public record QuestionHead(
    String id,
    int revision,
    QuestionType type,
    String section,
    Domain domain,
    int difficulty,
    List<String> tasks,
    List<String> pairs,
    List<String> tags) {}
