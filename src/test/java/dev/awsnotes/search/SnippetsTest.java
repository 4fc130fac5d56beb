package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SnippetsTest {
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";

  private static Found text(String text) throws IOException {
    return new Found(new Notes("a", "가", "a").section("s", "구역", text));
  }

  private static Snippet snippet(String text, String query) throws IOException {
    return text(text).by(query).hits().getFirst().snippet();
  }

  @Test
  void aLongLineIsCutAroundItsFirstMatch() throws IOException {
    String filler = "다른 낱말이 이어집니다 ".repeat(30);
    Snippet snippet = snippet(filler + "여기 멱등성 토큰 " + filler, "멱등성");

    assertThat(snippet.text()).startsWith("…").endsWith("…").contains("멱등성");
    assertThat(snippet.text().codePointCount(0, snippet.text().length())).isLessThanOrEqualTo(160);
    assertThat(text(filler + "여기 멱등성 토큰 " + filler).marked("멱등성")).containsExactly("멱등성");
  }

  @Test
  void matchesAreCountedInCodePoints() throws IOException {
    Snippet snippet = snippet("\uD83D\uDE00\uD83D\uDE00 멱등성", "멱등성");

    assertThat(snippet.matches()).containsExactly(new Snippet.Match(3, 6));
  }

  @Test
  void whatAReaderSeesAsOneCharacterIsNeverCut() throws IOException {
    Snippet snippet = snippet("멱등성" + FAMILY.repeat(80), "멱등성");
    String shown = snippet.text().substring("멱등성".length(), snippet.text().length() - 1);

    assertThat(shown.length() % FAMILY.length()).isZero();
    assertThat(shown).isEqualTo(FAMILY.repeat(shown.length() / FAMILY.length()));
  }

  @Test
  void onlyThePartOfAJoinedWordIsMarked() throws IOException {
    assertThat(text("`ExpressionAttributeNames`를 씁니다.").marked("attribute names"))
        .containsExactly("AttributeNames");
  }

  @Test
  void theSourcesOfASectionAreNoPassage() throws IOException {
    Found found = text("본문입니다.\n\n출처: [멱등성 안내](https://docs.aws.amazon.com/). 확인: 2026-11-22");

    assertThat(found.targets("멱등성")).isEmpty();
  }
}
