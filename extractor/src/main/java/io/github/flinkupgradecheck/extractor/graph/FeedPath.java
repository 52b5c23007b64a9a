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
import java.util.regex.Pattern;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamNode;

/** The way that records take to an input, as far back as it goes through functions of one record each, without a key. */
public final class FeedPath {
  /** {@code map}, {@code flatMap}, {@code filter} and {@code process}: {@code org.apache.flink.streaming.api.operators}. */
  private static final Set<String> FUNCTIONS =
      new HashSet<>(Arrays.asList("StreamMap", "StreamFlatMap", "StreamFilter", "ProcessOperator"));
  /** Where a query's rows become a stream, and a stream's records its rows: {@code org.apache.flink.table.runtime.operators}. */
  private static final String FROM_QUERY = "OutputConversionOperator";

  private static final String TO_QUERY = "InputConversionOperator";
  /** What picks and computes columns, which the planner writes without a package and with a number, and what looks after their constraints. */
  private static final Pattern IN_QUERY = Pattern.compile("StreamExecCalc\\$\\d+|ConstraintEnforcer");
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
    boolean inQuery = false;
    while (true) {
      CapturedOperator source = pipeline.operator(edge.getSourceId());
      if (source == null || edge.getOutputTag() != null) {
        return null;
      }
      String type = type(pipeline, source.node);
      if (source.node.getInEdges().size() != 1 || !isOfOneRecord(type, inQuery) && !type.equals(WATERMARKS)) {
        return new FeedPath(source, operators);
      }
      if (!type.equals(WATERMARKS)) {
        operators.addFirst(source);
      }
      inQuery = type.equals(FROM_QUERY) || inQuery && !type.equals(TO_QUERY);
      edge = source.node.getInEdges().get(0);
    }
  }

  /**
   * @param inQuery whether the next operator is one of a query's, in front of a stream: what is keyed within a query is keyed by what the query says, which is compared
   *     as such
   */
  private static boolean isOfOneRecord(String type, boolean inQuery) {
    return inQuery ? type.equals(TO_QUERY) || IN_QUERY.matcher(type).matches() : type.equals(FROM_QUERY) || FUNCTIONS.contains(type);
  }

  private static String type(CapturedPipeline pipeline, StreamNode node) {
    Class<?> type = node.getOperatorFactory() == null ? null : node.getOperatorFactory().getStreamOperatorClass(pipeline.userClassLoader);
    boolean flinks = type != null && (type.getName().startsWith("org.apache.flink.") || type.getName().indexOf('.') < 0);
    return flinks ? type.getSimpleName() : "";
  }
}
