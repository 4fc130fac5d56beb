package dev.awsnotes.pack;

import java.util.List;
import java.util.Optional;

/** A module that was read from files and is in memory as a whole. */
record ReadModule(
    String id,
    LocalizedText title,
    List<String> aliases,
    LocalizedText summary,
    List<Domain> domains,
    List<Section> sections,
    List<GlossaryTerm> glossary,
    List<Question> questions,
    List<String> cheatSections,
    List<SectionHeading> contents)
    implements Module {

  @Override
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  @Override
  public int questionCount() {
    return questions.size();
  }

  @Override
  public List<QuestionHead> questionHeads() {
    return questions.stream().map(Question::head).toList();
  }

  @Override
  public Optional<Question> question(String id) {
    return questions.stream().filter(question -> question.id().equals(id)).findFirst();
  }
}
