package dev.awsnotes.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

  @ParameterizedTest
  @CsvSource({
    "fkaek, 람다",
    "qhwhdlseprtm, 보조인덱스",
    "xmfoswortus, 트랜잭션",
    "wkrur wmdaud, 자격 증명",
    "dkaghghk, 암호화",
    "rkqt, 값",
    "rkqtdl, 값이",
    "dhk, 와",
    "dmlal, 의미",
    "RhRk, 꼬까",
    "gkrdjqEk, 학업따",
    "dlfrek, 읽다",
    "OP, ㅒㅖ",
    // Shift changes nothing where there is no other letter.
    "Akdlzh, 마이코",
    "Zk, 카",
    "ㄳk, ㄱ사",
    "ㅄㅠ, ㅂ슈",
    "rr, ㄱㄱ",
    "rkk, 가ㅏ",
    "s3, ㄴ3",
  })
  void latinKeysGiveTheKoreanTheyWereMeantFor(String keys, String korean) {
    assertThat(Keyboard.toKorean(keys)).isEqualTo(korean);
  }

  @ParameterizedTest
  @CsvSource({
    "요ㅜ므ㅐ, dynamo",
    "ㅣ므ㅠㅇㅁ, lambda",
    "채후ㅑ새, cognito",
    "치ㅐㅕㅇㅅㄱ먀ㅣ, cloudtrail",
    "ㄴ3, s3",
    "값, rkqt",
    "까, Rk",
    "빠, Qk",
    "의, dml",
    "DB 람다, DB fkaek",
  })
  void koreanGivesTheKeysItWasTypedWith(String korean, String keys) {
    assertThat(Keyboard.toLatin(korean)).isEqualTo(keys);
  }

  @Test
  void aFinalConsonantMovesToTheSyllableOfTheNextVowel() {
    assertThat(Keyboard.toKorean("ekfr")).isEqualTo("닭");
    assertThat(Keyboard.toKorean("ekfrl")).isEqualTo("달기");
  }

  @Test
  void doubleConsonantsThatCannotEndASyllableBeginTheNext() {
    assertThat(Keyboard.toKorean("rkEk")).isEqualTo("가따");
    assertThat(Keyboard.toKorean("rkTk")).isEqualTo("가싸");
    assertThat(Keyboard.toKorean("rkT")).isEqualTo("갔");
  }

  @Property
  void typingTheKeysOfAWordGivesTheWord(@ForAll("syllables") String word) {
    assertThat(Keyboard.toKorean(Keyboard.toLatin(word))).isEqualTo(word);
  }

  @Property
  void anyTextIsTakenAndNoCharacterOfAnotherScriptIsLost(@ForAll String text) {
    String others = text.replaceAll("[A-Za-zㄱ-ㅣ가-힣]", "");

    assertThat(Keyboard.toKorean(text).replaceAll("[A-Za-zㄱ-ㅣ가-힣]", "")).isEqualTo(others);
    assertThat(Keyboard.toLatin(text).replaceAll("[A-Za-zㄱ-ㅣ가-힣]", "")).isEqualTo(others);
  }

  /** Letters may stand in a text that no key gives: two consonants in one, old ones in between. */
  @Property
  void lettersGiveNothingButLettersAndSyllables(@ForAll("letters") String text) {
    assertThat(Keyboard.toKorean(text)).matches("[ㄱ-ㅣ가-힣]*");
    assertThat(Jamo.letters(Jamo.compose(text))).isEqualTo(Jamo.letters(text));
  }

  @Provide
  Arbitrary<String> letters() {
    return Arbitraries.strings().withCharRange('ㄱ', 'ㅣ').ofMaxLength(12);
  }

  @Provide
  Arbitrary<String> syllables() {
    return Arbitraries.strings().withCharRange('가', '힣').ofMaxLength(12);
  }
}
