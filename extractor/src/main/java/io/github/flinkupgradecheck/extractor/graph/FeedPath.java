package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamNode;

/** The way that records take to an input, as far back as it goes through functions of one record each, without a key. */
public final class FeedPath {
  /** A longer way is not followed back to its beginning. */
  private static final int MOST = 32;

  /** Where the way begins: a source, or what is no such function. */
  public final CapturedOperator from;
  /** In the order of the records; empty where they come straight from there. */
  public final List<CapturedOperator> operators;
  /** The same with those that hand records on as they are and say what time they have. */
  public final List<CapturedOperator> withTimes;

  private FeedPath(CapturedOperator from, List<CapturedOperator> operators, List<CapturedOperator> withTimes) {
    this.from = from;
    this.operators = Collections.unmodifiableList(operators);
    this.withTimes = Collections.unmodifiableList(withTimes);
  }

  /** One for each edge into an input of a node, in Flink's order. Records of side outputs are not followed back. */
  public static List<FeedPath> into(CapturedPipeline pipeline, StreamNode node, int input) {
    List<FeedPath> paths = new ArrayList<>();
    for (StreamEdge edge : node.getInEdges()) {
      if (Edges.input(edge) == input) {
        FeedPath path = along(pipeline, edge);
        if (path != null) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  /** Whether one of the operators says what time a record has. */
  public boolean givesTimes() {
    return withTimes.size() > operators.size();
  }

  private static FeedPath along(CapturedPipeline pipeline, StreamEdge last) {
    LinkedList<CapturedOperator> operators = new LinkedList<>();
    LinkedList<CapturedOperator> withTimes = new LinkedList<>();
    StreamEdge edge = last;
    boolean inQuery = false;
    while (true) {
      CapturedOperator source = pipeline.operator(edge.getSourceId());
      if (source == null || edge.getOutputTag() != null) {
        return null;
      }
      OneRecord type = OneRecord.of(pipeline, source.node);
      boolean ends = !isOnTheWay(type, inQuery) && !type.givesTimes() || withTimes.size() == MOST;
      if (ends || source.node.getInEdges().size() != 1 || OneRecord.isKeyed(source.node)) {
        return new FeedPath(source, operators, withTimes);
      }
      withTimes.addFirst(source);
      if (!type.givesTimes()) {
        operators.addFirst(source);
      }
      inQuery = type.endsQuery() || inQuery && !type.beginsQuery();
      edge = source.node.getInEdges().get(0);
    }
  }

  /**
   * @param inQuery whether the next operator is one of a query's, in front of a stream: what is keyed within a query is keyed by what the query says, which is compared
   *     as such
   */
  private static boolean isOnTheWay(OneRecord type, boolean inQuery) {
    return inQuery ? type.beginsQuery() || type.isInQuery() : type.endsQuery() || type.isFunction();
  }
}
