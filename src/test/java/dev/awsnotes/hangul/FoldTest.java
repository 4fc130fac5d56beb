package dev.awsnotes.hangul;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldTest {

  @Test
  void whatMacOsWritesApartIsComposed() {
    String apart = Normalizer.normalize("보조 인덱스 café", Normalizer.Form.NFD);

    assertThat(Fold.nfc(apart)).isEqualTo("보조 인덱스 café").isNotEqualTo(apart);
  }

  @Test
  void lettersThatAKeyboardSendsStayAsTheyAre() {
    assertThat(Fold.nfc("ㅂㅈㅇㄷㅅ ㅏ")).isEqualTo("ㅂㅈㅇㄷㅅ ㅏ");
  }

  @Test
  void caseIsFoldedTheSameOnATurkishMachine() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("tr"));
    try {
      assertThat(Fold.nfcLower("IAM Identity")).isEqualTo("iam identity");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Property
  void anyTextEndsInNormalForm(@ForAll String text) {
    assertThat(Fold.nfc(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }

  @Test
  void theFirstOfTheCombiningMarksCombines() {
    assertThat(Fold.nfc("a\u0300")).isEqualTo("à");
  }

  @Test
  void accentsAndWidthAreLeftOut() {
    assertThat(Fold.plain("Résumé ＧＳＩ Ｓ３ × 한글 ø")).isEqualTo("Resume GSI S3 × 한글 ø");
    assertThat(Fold.plain("plain")).isSameAs("plain");
  }
}
