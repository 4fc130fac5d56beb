package dev.awsnotes.pack;

import java.util.List;
import java.util.Optional;

/**
 * A module of notes with its questions. What a list shows is there at once; texts and questions may
 * be read when they are asked for.
 */
public interface Module {
  /** The module's id, unique in its pack. */
  String id();

  /** The title in both languages. */
  LocalizedText title();

  /** Other names that the module answers to. */
  List<String> aliases();

  /** One or two sentences on what it is about. */
  LocalizedText summary();

  /** The exam domains it serves mostly. */
  List<Domain> domains();

  /** Its sections in order. */
  List<SectionHeading> contents();

  /** The section with this id. */
  Optional<Section> section(String id);

  /** Its terms. */
  List<GlossaryTerm> glossary();

  /** How many questions it has. */
  int questionCount();

  /** What selection needs to know of each question, in the order of the bank. */
  List<QuestionHead> questionHeads();

  /** The question with this id. */
  Optional<Question> question(String id);

  /** The sections that the night-before pages are made from: numbers, then look-alikes. */
  List<String> cheatSections();

  /** All sections in order, in full. */
  default List<Section> sections() {
    return contents().stream().flatMap(heading -> section(heading.id()).stream()).toList();
  }

  /** All questions in order, in full. */
  default List<Question> questions() {
    return questionHeads().stream().flatMap(head -> question(head.id()).stream()).toList();
  }
}
