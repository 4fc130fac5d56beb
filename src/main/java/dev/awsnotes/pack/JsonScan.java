package dev.awsnotes.pack;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** One reading of a JSON text up to its first fault. */
final class JsonScan {
  private static final int DEEPEST = 500;

  /** Deeper than any file of this program is read. */
  private static final int DEEP_ENOUGH = 32;

  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
  private static final String CURLY = "\u201c\u201d\u2018\u2019\u201e\u201f";
  private static final Set<String> WORDS = Set.of("true", "false", "null");

  private final String text;
  private int at;
  private int deepest;

  JsonScan(String text) {
    this.text = text;
  }

  /** Ends the reading. */
  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient JsonFault fault;

    Found(JsonFault fault) {
      super(fault.message().en(), null, false, false);
      this.fault = fault;
    }
  }

  Optional<JsonFault> fault() {
    try {
      value(0);
      blanks();
      if (at < text.length()) {
        throw found(at, "값 뒤에 내용이 더 있습니다", "text after the value");
      }
    } catch (Found e) {
      return Optional.of(e.fault);
    }
    return deepest > DEEP_ENOUGH
        ? Optional.of(new JsonFault(Position.START, JsonFault.DEEP))
        : Optional.empty();
  }

  private Found found(int index, String ko, String en) {
    int line = 1;
    int begin = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < index; i = text.indexOf('\n', i + 1)) {
      line++;
      begin = i + 1;
    }
    Position place = new Position(line, index - begin + 1);
    return new Found(new JsonFault(place, new LocalizedText(ko, en)));
  }

  private char here() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    char c = here();
    if (c == '#'
        || (c == '/' && at + 1 < text.length() && "/*".indexOf(text.charAt(at + 1)) >= 0)) {
      throw found(at, "JSON에는 주석을 쓸 수 없습니다", "JSON has no comments");
    }
  }

  private void value(int depth) {
    blanks();
    deepest = Math.max(deepest, depth);
    if (depth > DEEPEST) {
      throw found(at, JsonFault.DEEP.ko(), JsonFault.DEEP.en());
    }
    char c = here();
    if (c == '{') {
      object(depth);
    } else if (c == '[') {
      array(depth);
    } else if (c == '"') {
      string();
    } else if (c == '-' || c == '+' || c == '.' || (c >= '0' && c <= '9')) {
      number();
    } else {
      word(c);
    }
  }

  private void object(int depth) {
    int open = at++;
    int comma = -1;
    Set<String> names = new HashSet<>();
    blanks();
    while (here() != '}') {
      name(open, names);
      blanks();
      closed(open);
      if (here() != ':') {
        throw found(at, "이름 뒤에 쌍점(:)이 없습니다", "a colon (:) is missing behind the name");
      }
      at++;
      value(depth + 1);
      comma = comma(open, '}');
    }
    trailing(comma);
    at++;
  }

  private void name(int open, Set<String> names) {
    closed(open);
    char c = here();
    if (c == ',') {
      throw found(at, "쉼표가 하나 많습니다", "a comma too many");
    }
    if (c != '"' && (c == '_' || c == '$' || Character.isLetterOrDigit(c))) {
      String name = run();
      throw found(at, "이름에 큰따옴표가 없습니다: " + name, "a name needs quotation marks: " + name);
    }
    if (c != '"') {
      if (c == ']') {
        mismatch(open);
      }
      quotes(c);
      throw unexpected(c);
    }
    int begin = at;
    string();
    String name = text.substring(begin + 1, at - 1);
    if (!names.add(name)) {
      throw found(begin, "같은 이름이 두 번 있습니다: " + name, "this name is there twice: " + name);
    }
  }

  private void array(int depth) {
    int open = at++;
    int comma = -1;
    blanks();
    while (here() != ']') {
      closed(open);
      if (here() == '}') {
        mismatch(open);
      }
      value(depth + 1);
      comma = comma(open, ']');
    }
    trailing(comma);
    at++;
  }

  /** Goes on behind the comma after a value; tells where it was, or -1 at the end of the list. */
  private int comma(int open, char close) {
    int end = at;
    blanks();
    closed(open);
    char c = here();
    if (c == close) {
      return -1;
    }
    if (c == ',') {
      int comma = at++;
      blanks();
      return comma;
    }
    if (c == '}' || c == ']') {
      mismatch(open);
    }
    throw found(end, "여기에 쉼표가 없습니다", "a comma is missing here");
  }

  private void trailing(int comma) {
    if (comma >= 0) {
      throw found(comma, "마지막 값 뒤의 쉼표를 지우십시오", "take away the comma behind the last value");
    }
  }

  /** At the end of the text something is still open. */
  private void closed(int open) {
    if (at >= text.length()) {
      char c = text.charAt(open);
      throw found(open, "닫히지 않았습니다: " + c, "this is never closed: " + c);
    }
  }

  private void mismatch(int open) {
    char is = here();
    char began = text.charAt(open);
    throw found(
        at, began + " 로 연 것을 " + is + " 로 닫았습니다", "what " + began + " opened is closed by " + is);
  }

  private void string() {
    int open = at++;
    while (here() != '"' || at >= text.length()) {
      char c = here();
      if (at >= text.length() || c == '\n' || c == '\r') {
        throw found(open, "닫는 큰따옴표가 없습니다", "the closing quotation mark is missing");
      }
      if (c < ' ') {
        throw found(
            at,
            "글 안의 제어 문자는 \\t처럼 적어야 합니다",
            "a control character in a text is written as \\t or the like");
      }
      at += c == '\\' ? escape() : 1;
    }
    at++;
  }

  private int escape() {
    char c = at + 1 < text.length() ? text.charAt(at + 1) : 0;
    if (c == 'u') {
      String hex = text.substring(at + 2, Math.min(text.length(), at + 6));
      if (hex.length() == 4 && hex.chars().allMatch(x -> Character.digit(x, 16) >= 0)) {
        return 6;
      }
    } else if (c != 0 && "\"\\/bfnrt".indexOf(c) >= 0) {
      return 2;
    }
    String shown = c < ' ' ? "\\" : "\\" + c;
    throw found(
        at,
        "쓸 수 없는 표기입니다: " + shown + " (역사선은 \\\\로 적습니다)",
        "no such escape: " + shown + " (a backslash is written \\\\)");
  }

  private void number() {
    String number = run();
    if (!NUMBER.matcher(number).matches()) {
      throw found(at, "수가 아닙니다: " + number, "not a number: " + number);
    }
    at += number.length();
  }

  private void word(char c) {
    if (at >= text.length()) {
      throw found(at, "값이 없습니다", "a value is missing");
    }
    quotes(c);
    if (c == ',' || c == ']' || c == '}' || c == ':') {
      throw found(at, "값이 없습니다: " + c + " 앞", "a value is missing before " + c);
    }
    String word = run();
    if (word.isEmpty()) {
      throw unexpected(c);
    }
    if (WORDS.contains(word)) {
      at += word.length();
      return;
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (WORDS.contains(small)) {
      throw found(at, "소문자로 적어야 합니다: " + small, "write it in small letters: " + small);
    }
    throw found(at, "글에 큰따옴표가 없습니다: " + word, "a text needs quotation marks: " + word);
  }

  private void quotes(char c) {
    if (c == '\'') {
      throw found(
          at, "작은따옴표가 아니라 큰따옴표(\")를 씁니다", "use double quotation marks (\"), not single ones");
    }
    if (c != 0 && CURLY.indexOf(c) >= 0) {
      throw found(
          at, "굽은따옴표가 아니라 곧은따옴표(\")를 씁니다", "use straight quotation marks (\"), not curly ones");
    }
  }

  private Found unexpected(char c) {
    String shown = c < ' ' ? String.format(Locale.ROOT, "U+%04X", (int) c) : String.valueOf(c);
    return found(at, "여기에 올 수 없는 글자입니다: " + shown, "a character that cannot stand here: " + shown);
  }

  /** Letters, digits and what stands in numbers, from here on. */
  private String run() {
    int end = at;
    while (end < text.length()
        && end - at < 40
        && (Character.isLetterOrDigit(text.charAt(end))
            || "_$+-.".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return text.substring(at, end);
  }
}
