package io.github.flinkupgradecheck.extractor.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.graph.StreamGraph;

/** A graph that main() executed, alive: what dry initialisation and the trial work on. */
public final class CapturedPipeline {
  /** Null when Flink refused to build it; then there are no operators. */
  public final StreamGraph graph;
  /** What the executor was given: cluster configuration plus what the job set. */
  public final Configuration configuration;
  public final ClassLoader userClassLoader;
  /** A class loader of the same classes that has loaded none of those in use; made when it is first asked for. */
  public final Supplier<ClassLoader> classesAnew;
  /** In the hasher's breadth-first order, the order of the manifest. */
  public final List<CapturedOperator> operators;

  /** Filled when it is first asked. */
  private final Map<Integer, CapturedOperator> byNode = new HashMap<>();

  public CapturedPipeline(
      StreamGraph graph,
      Configuration configuration,
      ClassLoader userClassLoader,
      Supplier<ClassLoader> classesAnew,
      List<CapturedOperator> operators) {
    this.graph = graph;
    this.configuration = configuration;
    this.userClassLoader = userClassLoader;
    this.classesAnew = classesAnew;
    this.operators = Collections.unmodifiableList(operators);
  }

  /** The operator of a node's number; null where there is none. */
  public synchronized CapturedOperator operator(int node) {
    if (byNode.isEmpty()) {
      for (CapturedOperator operator : operators) {
        byNode.put(operator.node.getId(), operator);
      }
    }
    return byNode.get(node);
  }

  /** Name of the job; empty where there is no graph. */
  public String name() {
    return graph == null ? "" : graph.getJobName();
  }
}
