package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.Refusal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/** One pipeline as far as the graph alone tells it; {@code live} and {@code operators} go side by side. */
public final class ReadPipeline {
  public final String name;
  public final SortedMap<String, String> configuration;
  public final CapturedPipeline live;
  public final List<OperatorFacts> operators;
  public final Refusal refused;

  ReadPipeline(
      String name,
      SortedMap<String, String> configuration,
      CapturedPipeline live,
      List<OperatorFacts> operators,
      Refusal refused) {
    this.name = name;
    this.configuration = configuration;
    this.live = live;
    this.operators = Collections.unmodifiableList(operators);
    this.refused = refused;
  }
}
