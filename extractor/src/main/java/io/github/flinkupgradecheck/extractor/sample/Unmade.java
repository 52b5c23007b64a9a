package io.github.flinkupgradecheck.extractor.sample;

/** No value of a type can be made; the message says why, for people. */
final class Unmade extends RuntimeException {
  Unmade(String because) {
    // Thrown often and never logged.
    super(because, null, false, false);
  }
}
