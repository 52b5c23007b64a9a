package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.model.Refusal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One pipeline as far as the graph alone tells it; {@code live} and {@code operators} go side by side. */
public final class ReadPipeline {
  private static final int MAX_SECONDS = 60;

  public final String name;
  public final SortedMap<String, String> configuration;
  public final CapturedPipeline live;
  public final List<OperatorFacts> operators;
  private final Future<Refusal> refused;

  ReadPipeline(
      String name,
      SortedMap<String, String> configuration,
      CapturedPipeline live,
      List<OperatorFacts> operators,
      Future<Refusal> refused) {
    this.name = name;
    this.configuration = configuration;
    this.live = live;
    this.operators = Collections.unmodifiableList(operators);
    this.refused = refused;
  }

  /** {@code operators} by those of {@code live}. */
  public Map<CapturedOperator, OperatorFacts> facts() {
    Map<CapturedOperator, OperatorFacts> facts = new IdentityHashMap<>();
    for (int i = 0; i < operators.size(); i++) {
      facts.put(live.operators.get(i), operators.get(i));
    }
    return facts;
  }

  /**
   * What Flink refuses, or null; waits for the translation to end, but not for ever: user code may take part
   * in it.
   */
  public Refusal refused() {
    try {
      return refused.get(MAX_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return null;
    } catch (ExecutionException | TimeoutException notAnswered) {
      return null;
    }
  }
}
