package dev.awsnotes.drill.rule;

import static dev.awsnotes.drill.rule.ProviderChain.Source.CLIENT;
import static dev.awsnotes.drill.rule.ProviderChain.Source.CONFIG_FILE;
import static dev.awsnotes.drill.rule.ProviderChain.Source.CONTAINER;
import static dev.awsnotes.drill.rule.ProviderChain.Source.CREDENTIALS_FILE;
import static dev.awsnotes.drill.rule.ProviderChain.Source.ENVIRONMENT;
import static dev.awsnotes.drill.rule.ProviderChain.Source.IDENTITY_CENTER;
import static dev.awsnotes.drill.rule.ProviderChain.Source.INSTANCE;
import static dev.awsnotes.drill.rule.ProviderChain.Source.SYSTEM_PROPERTIES;
import static dev.awsnotes.drill.rule.ProviderChain.Source.WEB_IDENTITY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * In which order SDKs look for credentials; the first source that has some ends the search. What
 * stands in code comes before the chain. The orders differ by SDK, and so each is named.
 */
public enum ProviderChain {
  /**
   * <a
   * href="https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html">Default
   * credentials provider chain</a>; the shared files count as one source.
   */
  JAVA("AWS SDK for Java 2.x"),
  /**
   * <a href="https://docs.aws.amazon.com/boto3/latest/guide/credentials.html">Credentials</a>; the
   * sources that hardly anybody combines are left out.
   */
  PYTHON("SDK for Python (Boto3)");

  private final String sdk;

  ProviderChain(String sdk) {
    this.sdk = sdk;
  }

  /** A place where credentials may be set. */
  public enum Source {
    CLIENT,
    SYSTEM_PROPERTIES,
    ENVIRONMENT,
    WEB_IDENTITY,
    IDENTITY_CENTER,
    CREDENTIALS_FILE,
    CONFIG_FILE,
    CONTAINER,
    INSTANCE
  }

  /** The SDK's name. */
  public String sdk() {
    return sdk;
  }

  /** Where it looks, first place first. */
  public List<Source> order() {
    return switch (this) {
      case JAVA ->
          List.of(
              CLIENT,
              SYSTEM_PROPERTIES,
              ENVIRONMENT,
              WEB_IDENTITY,
              CREDENTIALS_FILE,
              CONTAINER,
              INSTANCE);
      case PYTHON ->
          List.of(
              CLIENT,
              ENVIRONMENT,
              WEB_IDENTITY,
              IDENTITY_CENTER,
              CREDENTIALS_FILE,
              CONFIG_FILE,
              CONTAINER,
              INSTANCE);
    };
  }

  /** Whose credentials are used when these are set. */
  public Optional<Source> winner(Collection<Source> set) {
    return order().stream().filter(set::contains).findFirst();
  }
}
