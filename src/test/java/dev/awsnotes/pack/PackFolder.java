package dev.awsnotes.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small good pack on the disk, to be broken in one place at a time. */
public final class PackFolder {
  /** A pack with one module, two sections, and a question of each type. */
  private static final String PACK =
      """
      {
        "id": "own",
        "title": {"ko": "내 노트", "en": "My notes"},
        "licence": "CC0-1.0",
        "modules": ["sqs"]
      }
      """;

  private static final String MODULE =
      """
      {
        "id": "sqs",
        "title": {"ko": "메시지 대기열", "en": "Message queues"},
        "aliases": ["큐", "queue"],
        "summary": {"ko": "대기열입니다.", "en": "About queues."},
        "domains": ["development"],
        "sections": [
          {"id": "basics", "facts": ["sqs-basics"]},
          {"id": "visibility", "beyond": true}
        ],
        "glossary": [
          {
            "term": {"ko": "표시 제한 시간", "en": "visibility timeout"},
            "aliases": ["VT"],
            "meaning": {"ko": "숨는 시간", "en": "how long it hides"},
            "section": "visibility"
          }
        ],
        "cheat": {"numbers": "basics", "lookalikes": "visibility"}
      }
      """;

  private static final String KO =
      """
      # 메시지 대기열

      ## 기본 {#basics}

      대기열은 메시지를 **보관**합니다.

      출처: [SQS](https://docs.aws.amazon.com/sqs/). 확인: 2026-11-22

      ## 표시 제한 시간 {#visibility}

      받은 메시지는 잠시 숨습니다.
      """;

  private static final String EN =
      """
      # Message queues

      ## Basics {#basics}

      A queue **keeps** messages.

      Sources: [SQS](https://docs.aws.amazon.com/sqs/). Checked: 2026-11-23

      ## Visibility timeout {#visibility}

      A received message hides for a while.
      """;

  private static final String QUIZ =
      """
      [
        {
          "id": "sqs-choice", "revision": 3, "type": "choice", "section": "basics", "domain": "development", "difficulty": 1,
          "stem": {"ko": "무엇입니까?", "en": "What is it?"},
          "options": [
            {"text": {"ko": "대기열", "en": "A queue"}, "correct": true, "why": {"ko": "그렇습니다.", "en": "It is."}},
            {"text": {"ko": "주제", "en": "A topic"}, "why": {"ko": "SNS입니다.", "en": "That is SNS."}},
            {"text": {"ko": "표", "en": "A table"}, "correct": false, "why": {"ko": "아닙니다.", "en": "No."}},
            {"text": {"ko": "함수", "en": "A function"}, "why": {"ko": "아닙니다.", "en": "No."}}
          ],
          "facts": ["sqs-basics"], "sources": ["https://docs.aws.amazon.com/sqs/"], "verified": "2026-11-22",
          "tasks": ["dva-c03:1.1"], "pairs": ["sqs-typed"], "tags": ["queue"]
        },
        {
          "id": "sqs-multiple", "type": "multiple", "section": "basics", "domain": "security",
          "stem": "Which two?",
          "options": [
            {"text": "one", "correct": true}, {"text": "two", "correct": true}, {"text": "three"},
            {"text": "four"}, {"text": "five"}
          ]
        },
        {
          "id": "sqs-ordering", "type": "ordering", "section": "visibility", "domain": "deployment",
          "stem": "In which order?",
          "options": [{"text": "receive"}, {"text": "work"}, {"text": "delete"}]
        },
        {
          "id": "sqs-matching", "type": "matching", "section": "visibility", "domain": "troubleshooting",
          "stem": "What belongs together?",
          "matches": [
            {"left": "SQS", "right": "queue", "why": "pull"},
            {"left": "SNS", "right": "topic"}
          ]
        },
        {
          "id": "sqs-typed", "type": "typed", "section": "visibility", "domain": "development", "difficulty": 3,
          "stem": {"ko": "숨는 시간의 이름은?", "en": "What is the time called for which it hides?"},
          "accept": {"ko": ["표시 제한 시간"], "en": ["visibility timeout"]},
          "why": {"ko": "그동안 숨습니다.", "en": "It hides meanwhile."}
        }
      ]
      """;

  private final Path root;

  private PackFolder(Path root) {
    this.root = root;
  }

  /** Writes the good pack to this folder. */
  public static PackFolder good(Path root) {
    return empty(root)
        .write("pack.json", PACK)
        .write("sqs/module.json", MODULE)
        .write("sqs/ko.md", KO)
        .write("sqs/en.md", EN)
        .write("sqs/quiz.json", QUIZ);
  }

  /** A folder with nothing in it. */
  public static PackFolder empty(Path root) {
    try {
      Files.createDirectories(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new PackFolder(root);
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  /** A file of it. */
  public Path file(String name) {
    return root.resolve(name);
  }

  /** Writes a file. */
  public PackFolder write(String name, String text) {
    return write(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** Writes a file of these bytes. */
  public PackFolder write(String name, byte[] bytes) {
    try {
      Files.createDirectories(file(name).getParent());
      Files.write(file(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The text of a file. */
  public String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the one place where this text stands. */
  public PackFolder replace(String name, String from, String to) {
    String text = text(name);
    int at = text.indexOf(from);
    if (at < 0 || text.indexOf(from, at + 1) >= 0) {
      throw new IllegalArgumentException("not exactly once in " + name + ": " + from);
    }
    return write(name, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  /** Takes a file away. */
  public PackFolder delete(String name) {
    try {
      Files.delete(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
