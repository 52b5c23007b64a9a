package io.github.flinkupgradecheck.extractor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The samples of a state or a key, and for the roles without any, why. */
public final class Sampled {
  public final List<SampleFacts> samples = new ArrayList<>();
  /** By role. */
  public final SortedMap<String, String> unsampled = new TreeMap<>();
}
