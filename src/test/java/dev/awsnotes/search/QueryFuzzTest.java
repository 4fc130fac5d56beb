package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsnotes.fuzz.Fuzz;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever is searched for, an answer comes, whose places lie within its snippet. */
class QueryFuzzTest {
  @Test
  void aQueryCannotHarm() throws IOException {
    Found notes =
        new Found(
            new Notes("dynamodb", "다이나모디비", "ddb", "디나모")
                .section("gsi", "글로벌 보조 인덱스", "보조 인덱스는 최종 일관된 읽기를 지원합니다. GetItem presigned URL"));
    Fuzz.attack(
        List.of("보조 인덱스", "dynamdb", "ㅂㅈㅇㄷㅅ", "fkaek", "presigned url", "람다를 호출하는 권한", "GetItem"),
        2_000,
        100_000,
        input -> {
          for (Hit hit : notes.by(input).hits()) {
            int length = hit.snippet().text().codePointCount(0, hit.snippet().text().length());
            for (Snippet.Match match : hit.snippet().matches()) {
              assertThat(match.start()).isBetween(0, length);
              assertThat(match.end()).isBetween(match.start(), length);
            }
          }
        });
  }
}
