package io.github.flinkupgradecheck.extractor.model;

/** Where user code made an operator: package path and file name, and the line. */
public final class SourceLine {
  public final String file;
  public final int line;

  public SourceLine(String file, int line) {
    this.file = file;
    this.line = line;
  }
}
