package dev.awsnotes.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.pack.Lang;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small pack in a folder, with nothing to be said against it until a test changes a line. */
final class PackFolder {
  static final String TODAY = "2026-11-25";
  static final String QUIZ = "shop/quiz.json";
  static final String KO = "shop/ko.md";
  static final String EN = "shop/en.md";
  static final String MODULE = "shop/module.json";

  private final Path root;

  PackFolder(Path root) {
    this.root = root;
    write("pack.json", "{\"id\": \"aws-notes\", \"title\": \"Notes\", \"modules\": [\"shop\"]}\n");
    write(
        "facts.json",
        """
        {"facts": [
          {"id": "plain", "module": "shop", "verdict": "correct"},
          {"id": "mended", "module": "shop", "verdict": "corrected"},
          {"id": "further", "module": "shop", "verdict": "correct", "beyond": true},
          {"id": "left-out", "module": "shop", "verdict": "correct", "omit": true},
          {"id": "doubtful", "module": "shop", "verdict": "unverified"}
        ]}
        """);
    write("terms.json", "{\"terms\": [{\"house\": \"긴 폴링\", \"avoid\": [\"롱 폴링\"]}]}\n");
    write(
        MODULE,
        """
        {"id": "shop", "title": {"ko": "가게", "en": "Shop"},
         "sections": [
           {"id": "queues", "facts": ["plain", "mended", "further"]},
           {"id": "numbers"}
         ],
         "glossary": [
           {"term": {"ko": "대기열", "en": "queue"}, "aliases": ["큐"],
            "meaning": {"ko": "줄", "en": "A line"}, "section": "queues"}
         ],
         "cheat": {"numbers": "numbers", "lookalikes": "numbers"}}
        """);
    write(KO, notes("대기열", "긴 폴링을 씁니다.", "과정 너머: 더", "출처", "확인"));
    write(
        EN, notes("Queues", "Use long polling.", "Beyond the course: more", "Sources", "Checked"));
    write(QUIZ, "[\n" + question("one") + ",\n" + question("two") + "\n]\n");
  }

  private static String notes(
      String title, String text, String beyond, String sources, String checked) {
    return """
    # Shop

    ## TITLE {#queues}

    TEXT See [numbers](#numbers).

    > [!NOTE]
    > It was once otherwise.

    | a | b |
    |---|---|
    | 1 | 2 |

    ```text
    ┌──────┐
    │ 가게 │
    └──────┘
    ```

    ### BEYOND

    SOURCES: [SQS](https://docs.aws.amazon.com/sqs/a.html). CHECKED: 2026-11-22

    ## Numbers {#numbers}

    SOURCES: [SQS](https://aws.amazon.com/sqs/). CHECKED: 2026-11-22
    """
        .replace("TITLE", title)
        .replace("TEXT", text)
        .replace("BEYOND", beyond)
        .replace("SOURCES", sources)
        .replace("CHECKED", checked);
  }

  /** A choice whose every option is as long as the others. */
  static String question(String name) {
    return """
    {"id": "shop-NAME", "type": "choice", "section": "queues", "domain": "development",
     "tasks": ["dva-c03:1.1"],
     "stem": {"ko": "빈 응답을 줄이려면?", "en": "How does one get fewer empty responses?"},
     "options": [
      {"text": {"ko": "정답 하나", "en": "Wait longer"}, "correct": true, "why": {"ko": "왜", "en": "Why"}},
      {"text": {"ko": "오답 하나", "en": "Ask slowly"}, "correct": false, "why": {"ko": "왜", "en": "Why"}},
      {"text": {"ko": "오답 두울", "en": "Ask faster"}, "correct": false, "why": {"ko": "왜", "en": "Why"}},
      {"text": {"ko": "오답 세엣", "en": "Ask sooner"}, "correct": false, "why": {"ko": "왜", "en": "Why"}}
     ],
     "facts": ["plain"], "sources": ["https://docs.aws.amazon.com/sqs/a.html"],
     "verified": "2026-11-22"}\
    """
        .replace("NAME", name);
  }

  /** Writes a file anew. */
  PackFolder write(String file, String text) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the first occurrence of a text that is there. */
  PackFolder change(String file, String from, String to) {
    try {
      String text = Files.readString(root.resolve(file));
      int at = text.indexOf(from);
      assertThat(at).as("%s has %s", file, from).isNotNegative();
      return write(file, text.substring(0, at) + to + text.substring(at + from.length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it a pack that is not the bundled one. */
  PackFolder own() {
    return change("pack.json", "aws-notes", "mine");
  }

  /** What is found, in English, with paths from the pack's folder on. */
  List<String> found() {
    return PackCheck.check(root, TODAY).stream()
        .map(found -> found.line(Lang.EN).substring(root.toString().length() + 1))
        .toList();
  }
}
