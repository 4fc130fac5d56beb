package dev.awsnotes.drill.rule;

import static dev.awsnotes.drill.rule.ProviderChain.Source.CLIENT;
import static dev.awsnotes.drill.rule.ProviderChain.Source.CONFIG_FILE;
import static dev.awsnotes.drill.rule.ProviderChain.Source.CREDENTIALS_FILE;
import static dev.awsnotes.drill.rule.ProviderChain.Source.ENVIRONMENT;
import static dev.awsnotes.drill.rule.ProviderChain.Source.INSTANCE;
import static dev.awsnotes.drill.rule.ProviderChain.Source.SYSTEM_PROPERTIES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose credentials an SDK takes. */
class ProviderChainTest {
  @Test
  void theFirstSourceThatHasSomeEndsTheSearch() {
    assertThat(ProviderChain.JAVA.winner(List.of(INSTANCE, ENVIRONMENT, SYSTEM_PROPERTIES)))
        .contains(SYSTEM_PROPERTIES);
    assertThat(ProviderChain.PYTHON.winner(List.of(INSTANCE, ENVIRONMENT, SYSTEM_PROPERTIES)))
        .contains(ENVIRONMENT);
    assertThat(ProviderChain.PYTHON.winner(List.of(CONFIG_FILE, CREDENTIALS_FILE)))
        .contains(CREDENTIALS_FILE);
    assertThat(ProviderChain.JAVA.winner(List.of(INSTANCE, CLIENT))).contains(CLIENT);
    assertThat(ProviderChain.JAVA.winner(List.of())).isEmpty();
  }

  @Test
  void eachOrderIsThatOfANamedSdk() {
    assertThat(ProviderChain.JAVA.sdk()).contains("Java");
    assertThat(ProviderChain.PYTHON.sdk()).contains("Boto3");
  }
}
