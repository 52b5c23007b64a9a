package io.github.flinkupgradecheck.extractor.state;

/** Something that stands in for a cluster failed: our fault, and never a statement about the job. */
public final class ExtractorError extends RuntimeException {
  public ExtractorError(String message, Throwable cause) {
    super(message, cause);
  }
}
