package io.github.flinkupgradecheck.extractor.agent;

/**
 * Ends the user's main() and nothing else: thrown in place of leaving the JVM, or where a result of the job
 * would be waited for.
 */
public final class ProgramEnd extends Error {
  private static final long serialVersionUID = 1L;

  public ProgramEnd(String message) {
    super(message, null, false, false);
  }
}
