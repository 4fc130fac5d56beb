package dev.awsnotes.quiz;

import dev.awsnotes.markdown.Block;
import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.Span;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.GlossaryTerm;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.pack.Section;
import dev.awsnotes.pack.SectionHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Small questions of all types, and modules to hold them. */
final class Bank {
  static final String PACK = "test";
  private static final Question.Evidence EVIDENCE =
      new Question.Evidence(List.of(), List.of("https://docs.aws.amazon.com/"), "2026-11-25");

  private Bank() {}

  static QuestionHead head(String id, QuestionType type, String section, List<String> pairs) {
    return new QuestionHead(
        id, 1, type, section, Domain.DEVELOPMENT, 2, List.of(), pairs, List.of());
  }

  private static QuestionHead head(String id, QuestionType type) {
    return head(id, type, "section", List.of());
  }

  static Prose prose(String text) {
    Document document = new Document(List.of(new Block.Paragraph(List.of(new Span.Text(text)))));
    return new Prose(LocalizedText.of(text), document, document);
  }

  private static List<Question.Option> options(int size, List<Integer> keys) {
    List<Question.Option> options = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      options.add(
          new Question.Option(prose("option " + i), keys.contains(i), prose("because " + i)));
    }
    return List.copyOf(options);
  }

  /** Four options, of which this one is right, counted from 1 in the order of the bank. */
  static Question choice(String id, int key) {
    return new Question.Choice(
        head(id, QuestionType.CHOICE), prose("Which?"), options(4, List.of(key)), EVIDENCE);
  }

  static Question multiple(String id, int size, List<Integer> keys) {
    return new Question.Multiple(
        head(id, QuestionType.MULTIPLE), prose("Which?"), options(size, keys), EVIDENCE);
  }

  static Question ordering(String id, int size) {
    List<Integer> all = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      all.add(i);
    }
    return new Question.Ordering(
        head(id, QuestionType.ORDERING), prose("In which order?"), options(size, all), EVIDENCE);
  }

  static Question matching(String id, int size) {
    List<Question.Match> matches = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      matches.add(new Question.Match(prose("left " + i), prose("right " + i), prose("why " + i)));
    }
    return new Question.Matching(
        head(id, QuestionType.MATCHING), prose("What belongs together?"), matches, EVIDENCE);
  }

  static Question typed(String id, List<String> ko, List<String> en) {
    return new Question.Typed(
        head(id, QuestionType.TYPED), prose("What is it called?"), ko, en, Prose.EMPTY, EVIDENCE);
  }

  /** The question as it stands in the bank, nothing shuffled. */
  static Presented unshuffled(Question question) {
    int size =
        switch (question) {
          case Question.Choice q -> q.options().size();
          case Question.Multiple q -> q.options().size();
          case Question.Ordering q -> q.steps().size();
          case Question.Matching q -> q.matches().size();
          case Question.Typed q -> 0;
        };
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      order.add(i);
    }
    return inOrder(question, order);
  }

  /** The question with its parts in this order; places of the bank from 0. */
  static Presented inOrder(Question question, List<Integer> order) {
    return new Presented(PACK, module("module"), question, List.copyOf(order));
  }

  static Module module(String id) {
    return new EmptyModule(id);
  }

  /** A module of which only the name matters. */
  private record EmptyModule(String id) implements Module {
    @Override
    public LocalizedText title() {
      return LocalizedText.of(id);
    }

    @Override
    public List<String> aliases() {
      return List.of();
    }

    @Override
    public LocalizedText summary() {
      return LocalizedText.EMPTY;
    }

    @Override
    public List<Domain> domains() {
      return List.of();
    }

    @Override
    public List<SectionHeading> contents() {
      return List.of();
    }

    @Override
    public Optional<Section> section(String section) {
      return Optional.empty();
    }

    @Override
    public List<GlossaryTerm> glossary() {
      return List.of();
    }

    @Override
    public int questionCount() {
      return 0;
    }

    @Override
    public List<QuestionHead> questionHeads() {
      return List.of();
    }

    @Override
    public Optional<Question> question(String question) {
      return Optional.empty();
    }

    @Override
    public List<String> cheatSections() {
      return List.of();
    }
  }
}
