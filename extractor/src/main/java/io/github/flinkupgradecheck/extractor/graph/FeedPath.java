package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamNode;

/** The way that records take to an input, as far back as it goes through functions of one record each, without a key. */
public final class FeedPath {
  /** {@code map}, {@code flatMap}, {@code filter} and {@code process}: {@code org.apache.flink.streaming.api.operators}. */
  private static final Set<String> FUNCTIONS =
      new HashSet<>(Arrays.asList("StreamMap", "StreamFlatMap", "StreamFilter", "ProcessOperator"));
  /** Hands every record on as it is. */
  private static final String WATERMARKS = "TimestampsAndWatermarksOperator";

  /** Where the way begins: a source, or what is no such function. */
  public final CapturedOperator from;
  /** In the order of the records; empty where they come straight from there. */
  public final List<CapturedOperator> operators;

  private FeedPath(CapturedOperator from, List<CapturedOperator> operators) {
    this.from = from;
    this.operators = Collections.unmodifiableList(operators);
  }

  /** One for each edge into an input of a node, in Flink's order. Records of side outputs are not followed back. */
  public static List<FeedPath> into(CapturedPipeline pipeline, StreamNode node, int input) {
    List<FeedPath> paths = new ArrayList<>();
    for (StreamEdge edge : node.getInEdges()) {
      // Of an operator with one input the number is 0, of one with more it is counted from 1.
      if (Math.max(edge.getTypeNumber() - 1, 0) == input) {
        FeedPath path = along(pipeline, edge);
        if (path != null) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  private static FeedPath along(CapturedPipeline pipeline, StreamEdge last) {
    LinkedList<CapturedOperator> operators = new LinkedList<>();
    StreamEdge edge = last;
    while (true) {
      CapturedOperator source = pipeline.operator(edge.getSourceId());
      if (source == null || edge.getOutputTag() != null) {
        return null;
      }
      String type = type(pipeline, source.node);
      if (source.node.getInEdges().size() != 1 || !FUNCTIONS.contains(type) && !type.equals(WATERMARKS)) {
        return new FeedPath(source, operators);
      }
      if (!type.equals(WATERMARKS)) {
        operators.addFirst(source);
      }
      edge = source.node.getInEdges().get(0);
    }
  }

  private static String type(CapturedPipeline pipeline, StreamNode node) {
    Class<?> type = node.getOperatorFactory() == null ? null : node.getOperatorFactory().getStreamOperatorClass(pipeline.userClassLoader);
    return type == null || !type.getName().startsWith("org.apache.flink.") ? "" : type.getSimpleName();
  }
}
