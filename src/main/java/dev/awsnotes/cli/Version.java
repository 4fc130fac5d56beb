package dev.awsnotes.cli;

/** The program's version; a test holds it equal to the build file's. */
final class Version {
  static final String TEXT = "0.1.0";

  private Version() {}
}
