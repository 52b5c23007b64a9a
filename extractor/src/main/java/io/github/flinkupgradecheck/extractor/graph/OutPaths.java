package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.flink.streaming.api.graph.StreamEdge;

/** The ways that records take behind an operator, as far as they go through functions of one record each, without a key. */
public final class OutPaths {
  /** More than this, one behind the other or side by side, is not looked into. */
  private static final int MOST = 32;

  /** The functions behind it, each once, the nearest first. */
  public final Set<CapturedOperator> functions = new LinkedHashSet<>();

  private OutPaths() {}

  /**
   * Null where there are too many.
   *
   * @param repeatable whether a function does the same each time; one that does not is an end
   */
  public static OutPaths of(CapturedPipeline pipeline, CapturedOperator operator, Predicate<CapturedOperator> repeatable) {
    OutPaths paths = new OutPaths();
    List<CapturedOperator> reached = new ArrayList<>(Collections.singletonList(operator));
    for (int i = 0; i < reached.size(); i++) {
      for (StreamEdge edge : reached.get(i).node.getOutEdges()) {
        CapturedOperator next = pipeline.operator(edge.getTargetId());
        if (next != null && isFunction(pipeline, next) && repeatable.test(next) && paths.functions.add(next)) {
          reached.add(next);
        }
      }
      if (paths.functions.size() > MOST) {
        return null;
      }
    }
    return paths;
  }

  private static boolean isFunction(CapturedPipeline pipeline, CapturedOperator operator) {
    OneRecord type = OneRecord.of(pipeline, operator.node);
    return !OneRecord.isKeyed(operator.node) && (type.isFunction() || type.givesTimes());
  }

  /**
   * On which an operator emits.
   *
   * @param tag id of a side output; null for the main one
   */
  public static List<StreamEdge> edges(CapturedOperator operator, String tag) {
    List<StreamEdge> edges = new ArrayList<>();
    for (StreamEdge edge : operator.node.getOutEdges()) {
      if (Objects.equals(tag, edge.getOutputTag() == null ? null : edge.getOutputTag().getId())) {
        edges.add(edge);
      }
    }
    return edges;
  }
}
