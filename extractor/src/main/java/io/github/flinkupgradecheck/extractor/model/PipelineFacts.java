package io.github.flinkupgradecheck.extractor.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** One pipeline of the manifest. */
public final class PipelineFacts {
  public final String name;
  public final SortedMap<String, String> configuration;
  /** In the hasher's breadth-first order. */
  public final List<OperatorFacts> operators;
  /** Null: Flink accepts it. */
  public final Refusal refused;

  public PipelineFacts(
      String name, SortedMap<String, String> configuration, List<OperatorFacts> operators, Refusal refused) {
    this.name = name;
    this.configuration = Collections.unmodifiableSortedMap(new TreeMap<>(configuration));
    this.operators = Collections.unmodifiableList(operators);
    this.refused = refused;
  }
}
