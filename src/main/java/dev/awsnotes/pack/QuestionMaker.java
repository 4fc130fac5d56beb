package dev.awsnotes.pack;

import dev.awsnotes.markdown.MarkdownParser;
import dev.awsnotes.markdown.Passage;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes questions of what was found in a Markdown file, and says what is wrong with the rest. */
final class QuestionMaker {
  /** An option is chosen by one digit. */
  private static final int MOST_OPTIONS = 9;

  private static final int USUAL_DIFFICULTY = 2;
  private static final String OTHERWISE = " / ";

  private final MarkdownParser markdown;
  private final Notes notes;
  private final Set<String> taken;
  private final Diagnostics diagnostics;
  private final List<LocatedQuestion> questions = new ArrayList<>();

  /** Where the section is that a question belongs to. */
  interface Sections {
    /** The id of the section in which this line stands. */
    String at(int line);
  }

  /**
   * The file that questions come from.
   *
   * @param korean whether it is written in Korean
   */
  record Notes(String path, boolean korean, Sections sections) {}

  /**
   * A maker for one file.
   *
   * @param taken the ids of the questions of the pack so far; further ones are added
   */
  QuestionMaker(MarkdownParser markdown, Notes notes, Set<String> taken, Diagnostics diagnostics) {
    this.markdown = markdown;
    this.notes = notes;
    this.taken = taken;
    this.diagnostics = diagnostics;
  }

  List<LocatedQuestion> questions() {
    return List.copyOf(questions);
  }

  void answerWithoutQuestion(Passage.Line at) {
    error(at, "이 답 위에 문제(Q:)가 없습니다", "an answer without a question (Q:) above it");
  }

  /** Makes a question of a draft, or leaves out what is none. */
  void make(QuestionDraft draft) {
    if (!draft.choices().isEmpty()) {
      choice(draft);
    } else if (!draft.replies().isEmpty()) {
      typed(draft);
    } else if (draft.announced()
        && !gaps(
            List.of(new Passage.Line(draft.at().number(), 1, draft.stem())), true, draft.id())) {
      error(
          draft.at(),
          "답이 없습니다: A: 줄이나 - [x] 보기, {{빈칸}} 가운데 하나가 있어야 합니다",
          "no answer: an A: line, - [x] options or a {{gap}} should follow");
    }
  }

  private void choice(QuestionDraft draft) {
    int size = draft.choices().size();
    int keys = (int) draft.choices().stream().filter(c -> c.task().ticked()).count();
    if (!draft.announced() && (keys == 0 || keys == size || size > MOST_OPTIONS)) {
      return; // A list of things to do below a sentence that asks something.
    }
    Passage.Line first = draft.choices().getFirst().at();
    if (size < 2 || size > MOST_OPTIONS) {
      error(first, "보기는 2~9개여야 합니다 (지금 " + size + "개)", "2 to 9 options are possible, not " + size);
    } else if (keys == 0) {
      error(first, "정답으로 [x] 표시한 보기가 없습니다", "no option is marked as right with [x]");
    } else if (keys == size) {
      error(first, "모든 보기가 [x]입니다", "every option is marked with [x]");
    } else {
      List<Question.Option> options = new ArrayList<>();
      for (QuestionDraft.Choice choice : draft.choices()) {
        options.add(
            new Question.Option(
                prose(choice.task().text()),
                choice.task().ticked(),
                prose(QuestionDraft.text(choice.why()))));
      }
      QuestionType type = keys == 1 ? QuestionType.CHOICE : QuestionType.MULTIPLE;
      QuestionHead head = head(draft.id(), draft.stem(), type, draft.at().number());
      add(
          draft.at(),
          QuestionPlaces.of(draft, notes.korean()),
          keys == 1
              ? new Question.Choice(head, prose(draft.stem()), List.copyOf(options), NONE)
              : new Question.Multiple(head, prose(draft.stem()), List.copyOf(options), NONE));
    }
  }

  private static final Question.Evidence NONE = new Question.Evidence(List.of(), List.of(), "");

  private void typed(QuestionDraft draft) {
    Set<String> accepted = new LinkedHashSet<>();
    for (QuestionDraft.Reply reply : draft.replies()) {
      accepted.addAll(accepted(String.join("\n", reply.lines())));
    }
    if (accepted.isEmpty()) {
      Passage.Line at = draft.replies().getFirst().at();
      error(at, "답이 비어 있습니다", "the answer is empty");
    } else if (draft.stem().isEmpty()) {
      error(draft.at(), "문제가 비어 있습니다", "the question is empty");
    } else {
      typed(draft.at(), draft.id(), draft.stem(), List.copyOf(accepted), draft.why());
    }
  }

  /**
   * An answer as a whole and its parts between slashes, each with and without what stands in
   * brackets at last.
   */
  private List<String> accepted(String source) {
    String whole = markdown.parse(source).plain().strip();
    Set<String> accepted = new LinkedHashSet<>();
    List<String> parts = new ArrayList<>(List.of(whole.split(OTHERWISE, -1)));
    parts.addFirst(whole);
    for (String part : parts) {
      for (String each : new String[] {part.strip(), withoutRemark(part.strip())}) {
        if (!each.isEmpty()) {
          accepted.add(each);
        }
      }
    }
    return List.copyOf(accepted);
  }

  /** Without what stands in brackets at the end, behind a blank. */
  private static String withoutRemark(String text) {
    int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    boolean remark =
        open > 0
            && text.indexOf(')', open) == text.length() - 1
            && Character.isWhitespace(text.charAt(open - 1));
    return remark ? text.substring(0, open).stripTrailing() : text;
  }

  /**
   * Makes questions of the gaps in a text.
   *
   * @param announced whether it is said to be a question
   * @param id the id that is written with it, or empty
   * @return whether there were any
   */
  boolean gaps(List<Passage.Line> lines, boolean announced, String id) {
    if (lines.stream().noneMatch(line -> line.text().contains("{{"))) {
      return false;
    }
    String text = QuestionDraft.text(lines);
    List<Cloze.Gapped> found = Cloze.of(text, announced);
    for (int i = 0; i < found.size(); i++) {
      Cloze.Gapped gapped = found.get(i);
      Set<String> accepted = new LinkedHashSet<>();
      for (String between : gapped.answers().size() > 1 ? new String[] {", ", " "} : ONE) {
        accepted.addAll(accepted(String.join(between, gapped.answers())));
      }
      String own = id.isEmpty() || i == 0 ? id : id + "-" + (i + 1);
      if (!accepted.isEmpty()) {
        typed(lines.getFirst(), own, gapped.stem(), List.copyOf(accepted), "");
      }
    }
    return !found.isEmpty();
  }

  private static final String[] ONE = {""};

  private void typed(Passage.Line at, String id, String stem, List<String> accepted, String why) {
    QuestionHead head = head(id, stem, QuestionType.TYPED, at.number());
    List<String> ko = notes.korean() ? accepted : List.of();
    List<String> en = notes.korean() ? List.of() : accepted;
    add(
        at,
        new Json.Null(place(at)),
        new Question.Typed(head, prose(stem), ko, en, prose(why), NONE));
  }

  private QuestionHead head(String id, String stem, QuestionType type, int line) {
    return new QuestionHead(
        id.isEmpty() ? QuestionIds.of(stem) : id,
        1,
        type,
        notes.sections().at(line),
        Domain.DEVELOPMENT,
        USUAL_DIFFICULTY,
        List.of(),
        List.of(),
        List.of());
  }

  private void add(Passage.Line at, Json where, Question question) {
    if (taken.add(question.id())) {
      questions.add(new LocatedQuestion(question, new Places(notes.path(), where)));
    } else {
      error(
          at,
          "같은 문제가 이미 있습니다: " + question.id(),
          "this question is there already: " + question.id());
    }
  }

  private Prose prose(String text) {
    return QuestionReader.prose(
        markdown, notes.korean() ? new LocalizedText(text, "") : new LocalizedText("", text));
  }

  private void error(Passage.Line at, String ko, String en) {
    diagnostics.error(notes.path(), place(at), ko, en);
  }

  private static Position place(Passage.Line at) {
    return new Position(at.number(), at.column());
  }
}
