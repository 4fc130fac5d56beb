package dev.awsnotes.search;

import dev.awsnotes.markdown.Document;
import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.GlossaryTerm;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Pack;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.pack.Section;
import dev.awsnotes.pack.SectionHeading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes written in a test. */
final class Notes implements Module {
  private static final MarkdownParser PARSER = new MarkdownParser();

  private final String id;
  private final LocalizedText title;
  private final List<String> aliases;
  private final List<Section> sections = new ArrayList<>();
  private final List<GlossaryTerm> terms = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();

  Notes(String id, String ko, String en, String... aliases) {
    this.id = id;
    this.title = new LocalizedText(ko, en);
    this.aliases = List.of(aliases);
  }

  Notes section(String section, LocalizedText heading, String ko, String en) {
    Prose body = prose(ko, en);
    SectionHeading head = new SectionHeading(section, heading, false);
    sections.add(new Section(head, body, List.of(), "", List.of()));
    return this;
  }

  Notes section(String section, String heading, String text) {
    return section(section, new LocalizedText(heading, ""), text, "");
  }

  /** Adds a section whose text is parsed already. */
  Notes parsed(String section, String heading, Document text) {
    Prose body = new Prose(new LocalizedText(" ", ""), text, Document.EMPTY);
    SectionHeading head = new SectionHeading(section, new LocalizedText(heading, ""), false);
    sections.add(new Section(head, body, List.of(), "", List.of()));
    return this;
  }

  Notes term(String section, String ko, String en, String... names) {
    LocalizedText meaning = new LocalizedText("뜻", "meaning");
    terms.add(new GlossaryTerm(new LocalizedText(ko, en), List.of(names), meaning, section));
    return this;
  }

  Notes question(String question, String stem, String option) {
    QuestionHead head =
        new QuestionHead(
            question,
            1,
            QuestionType.CHOICE,
            "any",
            Domain.SECURITY,
            1,
            List.of(),
            List.of(),
            List.of());
    Question.Option only = new Question.Option(prose(option, ""), true, prose("까닭", ""));
    Question.Evidence none = new Question.Evidence(List.of(), List.of(), "");
    questions.add(new Question.Choice(head, prose(stem, ""), List.of(only), none));
    return this;
  }

  static Pack pack(Module... modules) {
    return new Pack(Pack.BUNDLED, LocalizedText.of("notes"), "", List.of(modules), List.of());
  }

  private static Prose prose(String ko, String en) {
    return new Prose(new LocalizedText(ko, en), PARSER.parse(ko), PARSER.parse(en));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public LocalizedText title() {
    return title;
  }

  @Override
  public List<String> aliases() {
    return aliases;
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
    return sections.stream().map(Section::heading).toList();
  }

  @Override
  public Optional<Section> section(String wanted) {
    return sections.stream().filter(section -> section.id().equals(wanted)).findFirst();
  }

  @Override
  public List<GlossaryTerm> glossary() {
    return terms;
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
  public Optional<Question> question(String wanted) {
    return questions.stream().filter(question -> question.id().equals(wanted)).findFirst();
  }

  @Override
  public List<String> cheatSections() {
    return List.of();
  }
}
