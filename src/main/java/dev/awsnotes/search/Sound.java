package dev.awsnotes.search;

/** To come. */
final class Sound {
  private Sound() {}
}
