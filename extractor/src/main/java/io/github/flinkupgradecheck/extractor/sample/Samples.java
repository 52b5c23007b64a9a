package io.github.flinkupgradecheck.extractor.sample;

import java.util.Collections;
import java.util.List;

/** The samples of one serializer, or why there are none. */
public final class Samples {
  /** Default first, then distinct ones, then edges; the same in every JVM. */
  public final List<Sample> all;
  /** Null if there is at least one. */
  public final String because;

  private Samples(List<Sample> all, String because) {
    this.all = Collections.unmodifiableList(all);
    this.because = because;
  }

  static Samples of(List<Sample> all) {
    return new Samples(all, null);
  }

  static Samples none(String because) {
    return new Samples(Collections.<Sample>emptyList(), because);
  }
}
