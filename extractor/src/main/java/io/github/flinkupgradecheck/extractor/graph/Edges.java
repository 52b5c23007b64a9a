package io.github.flinkupgradecheck.extractor.graph;

import org.apache.flink.streaming.api.graph.StreamEdge;

/** What an edge says in numbers of its own. */
public final class Edges {
  private Edges() {}

  /** Position of the target's input, from 0: of an operator with one input the edge's number is 0, of one with more it is counted from 1. */
  public static int input(StreamEdge edge) {
    return Math.max(edge.getTypeNumber() - 1, 0);
  }
}
