package io.github.flinkupgradecheck.extractor.sample;

/** A value that was given and is none of the type that it is given for. */
final class GivenError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** @param path {@code inputs[0].values[2].customer} */
  GivenError(String path, String message) {
    super(path + ": " + message, null, false, false);
  }
}
