package dev.awsnotes.store;

import dev.awsnotes.markdown.Document;
import dev.awsnotes.pack.Domain;
import dev.awsnotes.pack.GlossaryTerm;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Prose;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.QuestionHead;
import dev.awsnotes.pack.QuestionType;
import dev.awsnotes.pack.Section;
import dev.awsnotes.pack.SectionHeading;
import java.util.ArrayList;
import java.util.List;

/** Sections, questions and terms as bytes. */
@SuppressWarnings("EnumOrdinal") // The file is read only by the build that wrote it.
final class ItemCodec {
  private ItemCodec() {}

  static void text(ByteSink out, LocalizedText text) {
    out.string(text.ko());
    boolean same = text.ko().equals(text.en());
    out.bool(same);
    if (!same) {
      out.string(text.en());
    }
  }

  static LocalizedText text(ByteSource in) {
    String ko = in.string();
    return new LocalizedText(ko, in.bool() ? ko : in.string());
  }

  private static void prose(ByteSink out, Prose prose) {
    text(out, prose.source());
    DocumentCodec.write(out, prose.ko());
    boolean same = prose.ko().equals(prose.en());
    out.bool(same);
    if (!same) {
      DocumentCodec.write(out, prose.en());
    }
  }

  private static Prose prose(ByteSource in) {
    LocalizedText source = text(in);
    Document ko = DocumentCodec.read(in);
    return new Prose(source, ko, in.bool() ? ko : DocumentCodec.read(in));
  }

  static void heading(ByteSink out, SectionHeading heading) {
    out.string(heading.id());
    text(out, heading.title());
    out.bool(heading.beyond());
  }

  static SectionHeading heading(ByteSource in) {
    return new SectionHeading(in.string(), text(in), in.bool());
  }

  static void section(ByteSink out, Section section) {
    prose(out, section.body());
    out.strings(section.sources());
    out.string(section.verified());
    out.strings(section.facts());
  }

  static Section section(ByteSource in, SectionHeading heading) {
    return new Section(heading, prose(in), in.strings(), in.string(), in.strings());
  }

  static void term(ByteSink out, GlossaryTerm term) {
    text(out, term.term());
    out.strings(term.aliases());
    text(out, term.meaning());
    out.string(term.section());
  }

  static GlossaryTerm term(ByteSource in) {
    return new GlossaryTerm(text(in), in.strings(), text(in), in.string());
  }

  static void head(ByteSink out, QuestionHead head) {
    out.string(head.id());
    out.number(head.revision());
    out.number(head.type().ordinal());
    out.string(head.section());
    out.number(head.domain().ordinal());
    out.number(head.difficulty());
    out.strings(head.tasks());
    out.strings(head.pairs());
    out.strings(head.tags());
  }

  static QuestionHead head(ByteSource in) {
    return new QuestionHead(
        in.string(),
        in.number(),
        QuestionType.values()[in.number()],
        in.string(),
        Domain.values()[in.number()],
        in.number(),
        in.strings(),
        in.strings(),
        in.strings());
  }

  static void question(ByteSink out, Question question) {
    prose(out, question.stem());
    out.strings(question.evidence().facts());
    out.strings(question.evidence().sources());
    out.string(question.evidence().verified());
    switch (question) {
      case Question.Choice q -> options(out, q.options());
      case Question.Multiple q -> options(out, q.options());
      case Question.Ordering q -> options(out, q.steps());
      case Question.Matching q -> {
        out.number(q.matches().size());
        for (Question.Match match : q.matches()) {
          prose(out, match.left());
          prose(out, match.right());
          prose(out, match.why());
        }
      }
      case Question.Typed q -> {
        out.strings(q.acceptKo());
        out.strings(q.acceptEn());
        prose(out, q.why());
      }
    }
  }

  static Question question(ByteSource in, QuestionHead head) {
    Prose stem = prose(in);
    Question.Evidence evidence = new Question.Evidence(in.strings(), in.strings(), in.string());
    return switch (head.type()) {
      case CHOICE -> new Question.Choice(head, stem, options(in), evidence);
      case MULTIPLE -> new Question.Multiple(head, stem, options(in), evidence);
      case ORDERING -> new Question.Ordering(head, stem, options(in), evidence);
      case MATCHING -> new Question.Matching(head, stem, matches(in), evidence);
      case TYPED -> new Question.Typed(head, stem, in.strings(), in.strings(), prose(in), evidence);
    };
  }

  private static void options(ByteSink out, List<Question.Option> options) {
    out.number(options.size());
    for (Question.Option option : options) {
      prose(out, option.text());
      out.bool(option.correct());
      prose(out, option.why());
    }
  }

  private static List<Question.Option> options(ByteSource in) {
    int size = in.number();
    List<Question.Option> options = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      options.add(new Question.Option(prose(in), in.bool(), prose(in)));
    }
    return options;
  }

  private static List<Question.Match> matches(ByteSource in) {
    int size = in.number();
    List<Question.Match> matches = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      matches.add(new Question.Match(prose(in), prose(in), prose(in)));
    }
    return matches;
  }
}
