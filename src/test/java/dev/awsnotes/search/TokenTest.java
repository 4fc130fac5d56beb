package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

  @ParameterizedTest
  @CsvSource({
    "보조 인덱스, 보조 조인 인덱 덱스",
    "보조인덱스, 보조 조인 인덱 덱스",
    "DynamoDB에서는, dynamodb dynamo db 에서 서는",
    "S3 버킷, s3 버킷",
    "BatchGetItem, batchgetitem batch get item",
    "pre-signed, presign pre sign",
    "IPv4, ipv4",
    "WCUs, wcu",
    "ListObjectsV2, listobjectsv2 list object v2",
    "키, 키",
    "indexes stored, index stor",
  })
  void textsAreCutIntoPairsOfSyllablesAndStemsOfWords(String text, String tokens) {
    assertThat(Token.of(text).stream().map(Token::text)).containsExactly(tokens.split(" "));
  }

  @Test
  void aJoinedWordAndItsFirstPartStandAtTheSamePlace() {
    List<Token> tokens = Token.of("use BatchGetItem now");

    assertThat(tokens.stream().map(Token::position)).containsExactly(0, 1, 1, 2, 3, 4);
  }

  @Property
  void everyTokenOfAnyTextKnowsWhereItStands(@ForAll String text) {
    for (Token token : Token.of(text)) {
      assertThat(token.start()).isBetween(0, token.end() - 1);
      assertThat(token.end()).isLessThanOrEqualTo(text.length());
      assertThat(token.text()).isNotEmpty();
    }
  }
}
