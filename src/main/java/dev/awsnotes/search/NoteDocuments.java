package dev.awsnotes.search;

import dev.awsnotes.hangul.Choseong;
import dev.awsnotes.pack.GlossaryTerm;
import dev.awsnotes.pack.Lang;
import dev.awsnotes.pack.LocalizedText;
import dev.awsnotes.pack.Module;
import dev.awsnotes.pack.Question;
import dev.awsnotes.pack.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.util.BytesRef;

/** The entries that a module gives in the index: itself, its sections, terms and questions. */
final class NoteDocuments {
  private static final int LONGEST_LINE = 2_000;

  private final Module module;
  private final String target;
  private final String source;
  private final List<Document> documents = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> sounds = new HashSet<>();
  private int order;

  private NoteDocuments(String prefix, Module module, String source, int firstOrder) {
    this.module = module;
    this.target = prefix + module.id();
    this.source = source;
    this.order = firstOrder;
  }

  /**
   * The entries of a module in its order.
   *
   * @param prefix stands before the targets, empty for the bundled pack
   * @param source the key of the {@link Source}
   * @param firstOrder the place of the first entry among those of all modules
   */
  static List<Document> of(String prefix, Module module, String source, int firstOrder) {
    NoteDocuments notes = new NoteDocuments(prefix, module, source, firstOrder);
    notes.addModule();
    module.sections().forEach(notes::addSection);
    module.glossary().forEach(notes::addTerm);
    module.questions().forEach(notes::addQuestion);
    notes.addVocabulary();
    return notes.documents;
  }

  private void addModule() {
    List<String> names = new ArrayList<>();
    names.add(line(module.id()));
    module.aliases().forEach(alias -> names.add(line(alias)));
    LocalizedText title = line(module.title());
    List<String> keys = new ArrayList<>(names);
    keys.addAll(texts(title));
    addNames(document(new NoteHead(Kind.MODULE, order++, target, target, title, names)), keys);
  }

  private void addSection(Section section) {
    LocalizedText title = line(section.title());
    LocalizedText text =
        new LocalizedText(
            CleanText.lines(SectionText.of(section.body().ko())),
            CleanText.lines(SectionText.of(section.body().en())));
    String own = target + "/" + section.id();
    Document document =
        addText(new NoteHead(Kind.SECTION, order++, target, own, title, List.of()), text);
    List<String> path = new ArrayList<>();
    path.add(section.id());
    for (GlossaryTerm term : module.glossary()) {
      if (term.section().equals(section.id())) {
        path.addAll(names(term));
      }
    }
    document.add(new Field(NoteFields.PATH, new NoteTokenStream(path), NoteFields.ORDERED));
    texts(title).forEach(this::addName);
    for (String body : texts(text)) {
      Vocabulary.addWords(body, words);
      SoundTerms.add(body, false, sounds);
    }
    addInitials(document, texts(title));
  }

  private void addTerm(GlossaryTerm term) {
    LocalizedText title = line(term.term());
    List<String> names = names(term);
    String own = term.section().isEmpty() ? target : target + "/" + term.section();
    NoteHead head = new NoteHead(Kind.GLOSSARY, order++, target, own, title, List.copyOf(names));
    LocalizedText meaning =
        new LocalizedText(CleanText.line(term.meaning().ko()), CleanText.line(term.meaning().en()));
    addNames(addText(head, meaning), names);
  }

  private void addQuestion(Question question) {
    LocalizedText text =
        new LocalizedText(QuestionText.of(question, Lang.KO), QuestionText.of(question, Lang.EN));
    LocalizedText title =
        new LocalizedText(QuestionText.title(text.ko()), QuestionText.title(text.en()));
    String own = target.substring(0, target.length() - module.id().length()) + question.id();
    addText(new NoteHead(Kind.QUESTION, order++, target, own, title, List.of()), text);
  }

  private Document addText(NoteHead head, LocalizedText text) {
    Document document = document(head);
    List<String> titles = texts(head.title());
    List<String> bodies = texts(text);
    document.add(new Field(NoteFields.TITLE, new NoteTokenStream(titles), NoteFields.ORDERED));
    document.add(new Field(NoteFields.BODY, new NoteTokenStream(bodies), NoteFields.RUNNING));
    List<String> path = new ArrayList<>(module.aliases());
    path.add(module.id());
    path.addAll(texts(module.title()));
    document.add(new Field(NoteFields.PATH, new NoteTokenStream(path), NoteFields.ORDERED));
    document.add(new Field(NoteFields.TEXT_KO, text.ko(), NoteFields.STORED));
    document.add(new Field(NoteFields.TEXT_EN, text.en(), NoteFields.STORED));
    return document;
  }

  private static List<String> names(GlossaryTerm term) {
    List<String> names = new ArrayList<>(texts(line(term.term())));
    term.aliases().forEach(alias -> names.add(line(alias)));
    return names;
  }

  private void addNames(Document document, List<String> names) {
    Set<String> keys = new HashSet<>();
    for (String name : names) {
      keys.add(CleanText.key(name));
      addName(name);
    }
    document.add(new Field(NoteFields.NAMES, new TermStream(keys), NoteFields.TERMS));
    addInitials(document, names);
  }

  private void addName(String name) {
    Vocabulary.addNames(name, words);
    Vocabulary.addWords(name, words);
    SoundTerms.add(name, true, sounds);
  }

  /** Words belong to the module as a whole: they are looked up, but no hit is found by them. */
  private void addVocabulary() {
    Document first = documents.getFirst();
    first.add(new Field(NoteFields.WORDS, new TermStream(words), NoteFields.TERMS));
    first.add(new Field(NoteFields.SOUND, new TermStream(sounds), NoteFields.TERMS));
  }

  private static void addInitials(Document document, List<String> names) {
    List<String> initials = new ArrayList<>();
    for (String name : names) {
      initials.add(Choseong.of(name));
    }
    NoteTokenStream tokens = new NoteTokenStream(initials);
    document.add(new Field(NoteFields.INITIALS, tokens, NoteFields.ORDERED));
  }

  private Document document(NoteHead head) {
    Document document = new Document();
    document.add(term(NoteFields.KIND, head.kind().code()));
    document.add(term(NoteFields.MODULE, head.module()));
    document.add(term(NoteFields.TARGET, head.target()));
    document.add(term(NoteFields.SOURCE, source));
    document.add(new BinaryDocValuesField(NoteFields.HEAD, new BytesRef(head.encode())));
    documents.add(document);
    return document;
  }

  private static Field term(String field, String value) {
    return new Field(field, new TermStream(List.of(value)), NoteFields.TERMS);
  }

  private static LocalizedText line(LocalizedText text) {
    return new LocalizedText(line(text.ko()), line(text.en()));
  }

  /**
   * Lucene refuses a term, and what is kept with an entry, from 32 KiB on: no name is that long.
   */
  private static String line(String text) {
    String line = CleanText.line(text);
    return line.length() <= LONGEST_LINE ? line : line.substring(0, LONGEST_LINE);
  }

  /** The texts that there are; one if both languages have the same. */
  private static List<String> texts(LocalizedText text) {
    List<String> texts = new ArrayList<>();
    if (text.has(Lang.KO)) {
      texts.add(text.ko());
    }
    if (text.has(Lang.EN) && !text.en().equals(text.ko())) {
      texts.add(text.en());
    }
    return texts;
  }
}
