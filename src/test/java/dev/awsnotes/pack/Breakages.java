package dev.awsnotes.pack;

import java.util.stream.Stream;

/** Ways to break the good pack in one place, each with what is to be said about it. */
final class Breakages {
  private Breakages() {}

  /** One thing wrong with the good pack. */
  record Breakage(String file, String from, String to, String at, String en, String ko) {
    @Override
    public String toString() {
      return file + ": " + (from.isEmpty() ? to : from + " -> " + to).replace("\n", " ").strip();
    }
  }

  private static Breakage change(
      String file, String from, String to, String at, String en, String ko) {
    return new Breakage(file, from, to, at, en, ko);
  }

  /** The whole file is this instead. */
  private static Breakage file(String file, String text, String at, String en, String ko) {
    return new Breakage(file, "", text, at, en, ko);
  }

  private static Stream<Breakage> pack() {
    String pack = "pack.json";
    return Stream.of(
        change(
            pack,
            "\"licence\"",
            "\"licens\"",
            "4:3",
            "unknown field: licens (did you mean licence?)",
            "알 수 없는 필드입니다: licens (혹시 licence?)"),
        change(
            pack,
            "\"licence\"",
            "\"colour\"",
            "4:3",
            "unknown field: colour",
            "알 수 없는 필드입니다: colour"),
        change(pack, "\"id\": \"own\",\n", "", "1:1", "missing field: id", "필드가 없습니다: id"),
        change(pack, "\"own\"", "7", "2:9", "id: expected a text", "id: 글(이)가 와야 합니다"),
        change(
            pack,
            "\"CC0-1.0\"",
            "null",
            "4:14",
            "licence: expected a text",
            "licence: 글(이)가 와야 합니다"),
        change(
            pack,
            "{\"ko\": \"내 노트\", \"en\": \"My notes\"}",
            "[]",
            "3:12",
            "title: expected a text or {\"ko\", \"en\"}",
            "title: 글 또는 {\"ko\", \"en\"}(이)가 와야 합니다"),
        change(
            pack,
            "{\"ko\": \"내 노트\", \"en\": \"My notes\"}",
            "{}",
            "3:12",
            "no text: title",
            "글이 비어 있습니다: title"),
        change(
            pack,
            "\"en\": \"My notes\"",
            "\"fr\": \"Mes notes\"",
            "3:27",
            "unknown field: fr",
            "알 수 없는 필드입니다: fr"),
        change(
            pack,
            "[\"sqs\"]",
            "\"sqs\"",
            "5:14",
            "modules: expected a list [...]",
            "modules: 목록 [...](이)가 와야 합니다"),
        change(
            pack,
            "[\"sqs\"]",
            "[\"sqs\", \"../other\"]",
            "5:22",
            "not a folder's name: ../other",
            "폴더 이름이 아닙니다: ../other"),
        change(pack, "[\"sqs\"]", "[]", "5:14", "no modules", "모듈이 없습니다"),
        change(
            pack,
            "[\"sqs\"]",
            "[\"sqs\", \"sqs\"]",
            "5:22",
            "this module is named twice: sqs",
            "같은 모듈이 두 번 있습니다: sqs"),
        change(
            pack,
            "[\"sqs\"]",
            "[\"sqss\"]",
            "5:15",
            "no such folder: sqss (did you mean sqs?)",
            "이런 폴더가 없습니다: sqss (혹시 sqs?)"),
        change(
            pack,
            ",\n  \"modules\": [\"sqs\"]",
            "",
            "1:1",
            "missing field: modules",
            "필드가 없습니다: modules"),
        change(pack, "\"own\"", "\"\"", "2:9", "the id is empty", "id가 비어 있습니다"),
        change(
            pack,
            "\"own\"",
            "\"a:b\"",
            "2:9",
            "characters that an id cannot have: a:b",
            "id에 쓸 수 없는 글자가 있습니다: a:b"),
        change(
            pack,
            "\"own\"",
            "\"my pack!\"",
            "2:9",
            "characters that an id cannot have: my pack!",
            "id에 쓸 수 없는 글자가 있습니다: my pack!"),
        file(pack, "", "1:1", "the file is empty", "파일이 비어 있습니다"),
        file(pack, "[]", "1:1", "expected an object {...}", "객체 {...}가 와야 합니다"));
  }

  private static Stream<Breakage> modules() {
    String module = "sqs/module.json";
    return Stream.of(
        change(
            module,
            "\"id\": \"sqs\"",
            "\"id\": \"sns\"",
            "2:9",
            "the id must be the folder's name: sqs",
            "모듈 id는 폴더 이름과 같아야 합니다: sqs"),
        change(
            module,
            "\"domains\": [\"development\"]",
            "\"domains\": [\"devops\"]",
            "6:14",
            "unknown domain: devops",
            "알 수 없는 영역입니다: devops"),
        change(
            module,
            "[\"큐\", \"queue\"]",
            "[\"큐\", 7]",
            "4:20",
            "aliases: expected a text",
            "aliases: 글(이)가 와야 합니다"),
        change(
            module,
            "\"facts\": [\"sqs-basics\"]",
            "\"fact\": [\"sqs-basics\"]",
            "8:22",
            "unknown field: fact (did you mean facts?)",
            "알 수 없는 필드입니다: fact (혹시 facts?)"),
        change(
            module,
            "true",
            "\"yes\"",
            "9:36",
            "beyond: expected true or false",
            "beyond: true 또는 false(이)가 와야 합니다"),
        change(
            module,
            "\"section\": \"visibility\"",
            "\"section\": \"visbility\"",
            "16:18",
            "unknown section: visbility",
            "모르는 절입니다: visbility"),
        change(
            module,
            "\"numbers\": \"basics\"",
            "\"numbers\": \"limits\"",
            "19:12",
            "unknown section: limits",
            "모르는 절입니다: limits"),
        change(
            module,
            "\"id\": \"sqs\",",
            "\"id\": \"sqs\", \"id\": \"sqs\",",
            "2:16",
            "not valid JSON: this name is there twice: id",
            "올바른 JSON이 아닙니다: 같은 이름이 두 번 있습니다: id"),
        change(
            module,
            "{\"id\": \"basics\", \"facts\": [\"sqs-basics\"]}",
            "\"basics\"",
            "8:5",
            "expected an object {...}",
            "객체 {...}가 와야 합니다"));
  }

  private static Stream<Breakage> notes() {
    return Stream.of(
        change(
            "sqs/en.md",
            "## Visibility timeout {#visibility}\n",
            "",
            "module.json 9:12",
            "no such section in sqs/en.md: visibility",
            "sqs/en.md에 이 절이 없습니다: visibility"),
        change(
            "sqs/ko.md",
            "## 기본 {#basics}",
            "## 기본 {#basic}",
            "3:1",
            "this section is not in module.json: basic",
            "module.json에 없는 절입니다: basic"),
        change(
            "sqs/ko.md",
            "{#visibility}",
            "{#basics}",
            "9:1",
            "this section id is taken: basics",
            "절 id가 겹칩니다: basics"),
        file(
            "sqs/en.md",
            "## Later {#visibility}\n\nb\n\n## First {#basics}\n\na\n",
            "5:1",
            "the order differs from module.json: basics",
            "절의 순서가 module.json과 다릅니다: basics"));
  }

  private static Stream<Breakage> questions() {
    String quiz = "sqs/quiz.json";
    return Stream.of(
        change(
            quiz,
            "\"revision\": 3",
            "\"revison\": 3",
            "3:25",
            "unknown field: revison (did you mean revision?)",
            "알 수 없는 필드입니다: revison (혹시 revision?)"),
        change(
            quiz,
            "\"revision\": 3",
            "\"revision\": 0",
            "3:37",
            "revision: expected a whole number from 1 to 100000",
            "revision: 1~100000 사이의 정수(이)가 와야 합니다"),
        change(
            quiz,
            "\"revision\": 3",
            "\"revision\": 1.5",
            "3:37",
            "revision: expected a whole number from 1 to 100000",
            "revision: 1~100000 사이의 정수(이)가 와야 합니다"),
        change(
            quiz,
            "\"revision\": 3",
            "\"revision\": 99999999999",
            "3:37",
            "revision: expected a whole number from 1 to 100000",
            "revision: 1~100000 사이의 정수(이)가 와야 합니다"),
        change(
            quiz,
            "\"difficulty\": 3",
            "\"difficulty\": 4",
            "36:105",
            "difficulty: expected a whole number from 1 to 3",
            "difficulty: 1~3 사이의 정수(이)가 와야 합니다"),
        change(
            quiz,
            "\"type\": \"choice\"",
            "\"type\": \"choise\"",
            "3:48",
            "unknown type: choise (did you mean choice?)",
            "알 수 없는 문항 유형입니다: choise (혹시 choice?)"),
        change(
            quiz,
            "\"type\": \"choice\"",
            "\"type\": \"essay\"",
            "3:48",
            "unknown type: essay (choice, multiple, ordering, matching, typed)",
            "알 수 없는 문항 유형입니다: essay (choice, multiple, ordering, matching, typed)"),
        change(quiz, "\"type\": \"choice\", ", "", "2:3", "missing field: type", "필드가 없습니다: type"),
        change(
            quiz,
            "\"domain\": \"security\"",
            "\"domain\": \"safety\"",
            "15:78",
            "unknown domain: safety (development, security, deployment, troubleshooting)",
            "알 수 없는 영역입니다: safety (development, security, deployment, troubleshooting)"),
        change(
            quiz,
            "\"id\": \"sqs-choice\"",
            "\"id\": \"sqs choice\"",
            "3:11",
            "characters that an id cannot have: sqs choice",
            "id에 쓸 수 없는 글자가 있습니다: sqs choice"),
        change(
            quiz,
            "\"id\": \"sqs-typed\"",
            "\"id\": \"sqs-choice\"",
            "36:11",
            "this id is taken: sqs-choice",
            "id가 겹칩니다: sqs-choice"),
        change(
            quiz,
            "\"ordering\", \"section\": \"visibility\"",
            "\"ordering\", \"section\": \"visiblity\"",
            "23:58",
            "unknown section: visiblity (did you mean visibility?)",
            "모르는 절입니다: visiblity (혹시 visibility?)"),
        change(
            quiz,
            "\"verified\": \"2026-11-22\"",
            "\"verified\": \"2026-11-31\"",
            "11:91",
            "not a date (YYYY-MM-DD): 2026-11-31",
            "날짜(YYYY-MM-DD)가 아닙니다: 2026-11-31"),
        change(
            quiz,
            "\"correct\": false",
            "\"correct\": true",
            "5:16",
            "a choice has 4 options, one of them correct (here 4, 2 correct)",
            "choice에는 보기 4개와 정답 1개가 있어야 합니다 (지금 보기 4개, 정답 2개)"),
        change(
            quiz,
            "\"en\": \"A queue\"}, \"correct\": true",
            "\"en\": \"A queue\"}, \"correct\": false",
            "5:16",
            "a choice has 4 options, one of them correct (here 4, 0 correct)",
            "choice에는 보기 4개와 정답 1개가 있어야 합니다 (지금 보기 4개, 정답 0개)"),
        change(
            quiz,
            "{\"text\": \"three\"},\n",
            "",
            "17:16",
            "a multiple has 5 or 6 options, two or more but not all of them correct (here 4, 2"
                + " correct)",
            "multiple에는 보기 5~6개와 정답 2개 이상이 있어야 합니다 (지금 보기 4개, 정답 2개)"),
        change(
            quiz,
            "[{\"text\": \"receive\"}, {\"text\": \"work\"}, {\"text\": \"delete\"}]",
            "[{\"text\": \"receive\"}]",
            "25:16",
            "an ordering has 2 to 9 steps",
            "ordering에는 단계 2~9개가 있어야 합니다"),
        change(
            quiz,
            ",\n      {\"left\": \"SNS\", \"right\": \"topic\"}",
            "",
            "30:16",
            "a matching has 2 to 9 pairs",
            "matching에는 짝 2~9개가 있어야 합니다"),
        change(
            quiz,
            "{\"ko\": [\"표시 제한 시간\"], \"en\": [\"visibility timeout\"]}",
            "{}",
            "38:15",
            "a typed question needs answers in accept",
            "typed에는 accept 답이 있어야 합니다"),
        change(
            quiz,
            "{\"text\": \"receive\"}",
            "{\"text\": \"receive\", \"correct\": true}",
            "25:37",
            "unknown field: correct",
            "알 수 없는 필드입니다: correct"),
        file(quiz, "7", "1:1", "expected a list of questions", "문항의 목록이 와야 합니다"),
        file(quiz, "[] []", "1:4", "text after the value", "값 뒤에 내용이 더 있습니다"));
  }

  static Stream<Breakage> all() {
    return Stream.of(pack(), modules(), notes(), questions()).flatMap(stream -> stream);
  }
}
