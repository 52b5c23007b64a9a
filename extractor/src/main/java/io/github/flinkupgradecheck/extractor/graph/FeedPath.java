package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.model.CapturedOperator;
import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedList;
import java.util.List;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * The way that records take to an input: as far back as it goes through functions of one record each, without a key; or from afar, through those that have one, windows,
 * asynchronous functions and those with a broadcast stream, too.
 */
public final class FeedPath {
  /** A longer way is not followed back to its beginning. */
  private static final int MOST = 32;
  /** Of those that are followed from afar only: each keeps something, and is started anew for every play. */
  private static final int MOST_FAR = 2;

  /** Where the way begins: a source, or what is no such function. */
  public final CapturedOperator from;
  /** In the order of the records; empty where they come straight from there. */
  public final List<CapturedOperator> operators;
  /** The same. */
  public final List<Leg> legs;
  /** The same with those that hand records on as they are and say what time they have. */
  public final List<Leg> withTimes;
  /** Whether it goes through more than functions of one record each. */
  public final boolean fromAfar;

  private FeedPath(CapturedOperator from, List<Leg> legs, List<Leg> withTimes, boolean fromAfar) {
    this.from = from;
    this.legs = Collections.unmodifiableList(legs);
    this.withTimes = Collections.unmodifiableList(withTimes);
    this.fromAfar = fromAfar;
    List<CapturedOperator> operators = new ArrayList<>();
    legs.forEach(leg -> operators.add(leg.operator));
    this.operators = Collections.unmodifiableList(operators);
  }

  /** One for each edge into an input of a node, in Flink's order. Records of side outputs are not followed back. */
  public static List<FeedPath> into(CapturedPipeline pipeline, StreamNode node, int input) {
    return into(pipeline, node, input, false);
  }

  /** The same from afar, and through side outputs. Empty if none of the ways leads farther. */
  public static List<FeedPath> fromAfar(CapturedPipeline pipeline, StreamNode node, int input) {
    List<FeedPath> paths = into(pipeline, node, input, true);
    return paths.stream().anyMatch(path -> path.fromAfar) ? paths : new ArrayList<>();
  }

  private static List<FeedPath> into(CapturedPipeline pipeline, StreamNode node, int input, boolean far) {
    List<FeedPath> paths = new ArrayList<>();
    for (StreamEdge edge : node.getInEdges()) {
      if (Edges.input(edge) == input) {
        FeedPath path = along(pipeline, edge, node, far);
        if (path != null) {
          paths.add(path);
        }
      }
    }
    return paths;
  }

  /** Whether one of the operators says what time a record has. */
  public boolean givesTimes() {
    return withTimes.size() > legs.size();
  }

  private static FeedPath along(CapturedPipeline pipeline, StreamEdge last, StreamNode node, boolean far) {
    LinkedList<Leg> legs = new LinkedList<>();
    LinkedList<Leg> withTimes = new LinkedList<>();
    StreamEdge edge = last;
    StreamNode consumer = node;
    boolean inQuery = false;
    int farLegs = 0;
    while (true) {
      CapturedOperator source = pipeline.operator(edge.getSourceId());
      if (source == null || edge.getOutputTag() != null && !far) {
        return null;
      }
      OneRecord type = OneRecord.of(pipeline, source.node);
      boolean keyed = OneRecord.isKeyed(source.node);
      boolean near = (isOnTheWay(type, inQuery) || type.givesTimes()) && !keyed;
      boolean onTheWay = near || far && !inQuery && farLegs < MOST_FAR && type.isOfOneInput(keyed);
      StreamEdge before = onTheWay ? onlyEdge(source.node, type) : null;
      if (before == null || withTimes.size() == MOST) {
        return new FeedPath(source, legs, withTimes, farLegs > 0);
      }
      Leg leg = new Leg(source, edge, consumer.getTypeSerializersIn());
      withTimes.addFirst(leg);
      if (!type.givesTimes()) {
        legs.addFirst(leg);
      }
      farLegs += near && leg.tag == null ? 0 : 1;
      inQuery = type.endsQuery() || inQuery && !type.beginsQuery();
      edge = before;
      consumer = source.node;
    }
  }

  /** By which all records come but those that are broadcast; null if there are more. */
  private static StreamEdge onlyEdge(StreamNode node, OneRecord type) {
    List<StreamEdge> edges = new ArrayList<>(node.getInEdges());
    if (type.takesBroadcast()) {
      edges.removeIf(edge -> Edges.input(edge) != 0);
    }
    return edges.size() == 1 ? edges.get(0) : null;
  }

  /**
   * @param inQuery whether the next operator is one of a query's, in front of a stream: what is keyed within a query is keyed by what the query says, which is compared
   *     as such
   */
  private static boolean isOnTheWay(OneRecord type, boolean inQuery) {
    return inQuery ? type.beginsQuery() || type.isInQuery() : type.endsQuery() || type.isFunction();
  }
}
