package io.github.flinkupgradecheck.extractor.model;

import java.util.Collections;
import java.util.List;

/** What the bytecode of a key selector tells. */
public final class SelectorCode {
  public final String fingerprint;
  /** Times that tell it more than small numbers; empty where it asks for no calendar, and cuts no time into pieces. */
  public final List<Long> times;

  public SelectorCode(String fingerprint, List<Long> times) {
    this.fingerprint = fingerprint;
    this.times = Collections.unmodifiableList(times);
  }
}
