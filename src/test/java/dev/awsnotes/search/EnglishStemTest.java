package dev.awsnotes.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishStemTest {

  @ParameterizedTest
  @CsvSource({
    "indexes, index",
    "policies, policy",
    "stored, store",
    "aliases, alias",
    "encryption, encrypt",
    "throttling, throttled",
    "caching, cache",
    "expiration, expire",
    "replicated, replication",
    "strongly, strong",
    "logging, log",
    "apis, api",
  })
  void theFormsOfAWordHaveOneStem(String form, String other) {
    assertThat(EnglishStem.of(form)).isEqualTo(EnglishStem.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"access", "status", "string", "dns", "kms", "need", "람다", "s3"})
  void whatOnlyLooksLikeAFormIsKept(String word) {
    assertThat(EnglishStem.of(word)).isEqualTo(word);
  }
}
