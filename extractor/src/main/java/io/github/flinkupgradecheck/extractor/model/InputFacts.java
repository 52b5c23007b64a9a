package io.github.flinkupgradecheck.extractor.model;

/** One incoming edge. */
public final class InputFacts {
  public final String from;
  public final String exchange;
  public final boolean keyed;

  public InputFacts(String from, String exchange, boolean keyed) {
    this.from = from;
    this.exchange = exchange;
    this.keyed = keyed;
  }
}
