package io.github.flinkupgradecheck.extractor.script;

/** What is wrong with a script, and where. */
public final class ScriptError extends Exception {
  private static final long serialVersionUID = 1L;

  /** From 1. */
  public final int line;

  ScriptError(int line, String message) {
    super(message);
    this.line = line;
  }
}
