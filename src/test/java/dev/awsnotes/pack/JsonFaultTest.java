package dev.awsnotes.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a JSON text is said in words of our own, where it is to be mended. */
class JsonFaultTest {
  private static List<Diagnostic> found(String text) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(JsonFile.parse("f", text, diagnostics)).isEmpty();
    return diagnostics.list();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"a": 1,}             | 1:8  | take away the comma behind the last value | 쉼표를 지우십시오
          [1, 2,]               | 1:6  | take away the comma behind the last value | 쉼표를 지우십시오
          {"a": 1 "b": 2}       | 1:8  | a comma is missing here | 쉼표가 없습니다
          ["a" "b"]             | 1:5  | a comma is missing here | 쉼표가 없습니다
          {"a" 1}               | 1:6  | a colon (:) is missing behind the name | 쌍점
          {"a": 'b'}            | 1:7  | use double quotation marks | 작은따옴표
          {'a': 1}              | 1:2  | use double quotation marks | 작은따옴표
          {“a”: 1}              | 1:2  | use straight quotation marks | 굽은따옴표
          {"a": 1} // done      | 1:10 | JSON has no comments | 주석
          {# no                 | 1:2  | JSON has no comments | 주석
          {/* no */ "a": 1}     | 1:2  | JSON has no comments | 주석
          {a: 1}                | 1:2  | a name needs quotation marks: a | 큰따옴표
          {"a": b}              | 1:7  | a text needs quotation marks: b | 큰따옴표
          {"a": True}           | 1:7  | write it in small letters: true | 소문자
          {"a": {"b": 1}        | 1:1  | this is never closed: { | 닫히지
          {"a": [1, 2           | 1:7  | this is never closed: [ | 닫히지
          {"a": [1, 2}          | 1:12 | what [ opened is closed by } | [ 로 연 것을
          {"a": "b}             | 1:7  | the closing quotation mark is missing | 닫는 큰따옴표
          {"a": "C:\\dir"}       | 1:10 | no such escape: \\d (a backslash is written \\\\) | 역사선
          {"a": "\\u12x4"}       | 1:8  | no such escape: \\u | 쓸 수 없는 표기
          {"a": 01}             | 1:7  | not a number: 01 | 수가 아닙니다
          {"a": 1.}             | 1:7  | not a number: 1. | 수가 아닙니다
          {"a": +1}             | 1:7  | not a number: +1 | 수가 아닙니다
          {"a": 1} {"b": 2}     | 1:10 | text after the value | 내용이 더
          {"a": 1}}             | 1:9  | text after the value | 내용이 더
          {"a": 1, "a": 2}      | 1:10 | this name is there twice: a | 두 번
          {"a": }               | 1:7  | a value is missing before } | 값이 없습니다
          {"a": 1,, "b": 2}     | 1:9  | a comma too many | 쉼표가 하나
          """)
  void isSaidWithItsPlace(String text, String place, String en, String ko) {
    Diagnostic only = found(text).getFirst();
    assertThat(only.line(Lang.EN)).startsWith("f:" + place + ": ").contains(en);
    assertThat(only.message().ko()).contains(ko);
  }

  @Test
  void theLineIsCounted() {
    assertThat(found("{\n  \"a\": 1\n  \"b\": 2\n}").getFirst().line(Lang.EN))
        .startsWith("f:2:9: error: not valid JSON: a comma is missing here");
  }

  /** Whatever is wrong: no word of the parser gets out, and Korean stays Korean. */
  @Property(tries = 2000)
  void neverInTheWordsOfTheParser(
      @ForAll @Chars({'{', '}', '[', ']', ',', ':', '"', '\\', 'a', '1', '-', '\n', '\'', 'u'})
          String text) {
    Diagnostics diagnostics = new Diagnostics();
    JsonFile.parse("f", text, diagnostics);
    for (Diagnostic diagnostic : diagnostics.list()) {
      for (Lang lang : Lang.values()) {
        assertThat(diagnostic.line(lang))
            .doesNotContain("Unexpected", "Source", "Feature", "token", "Illegal");
      }
    }
  }
}
