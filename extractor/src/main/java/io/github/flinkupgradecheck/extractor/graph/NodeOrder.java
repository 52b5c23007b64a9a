package io.github.flinkupgradecheck.extractor.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * The order in which Flink's hasher meets the nodes: breadth first from the sources by node id, a node only
 * after all its inputs. It depends on the program alone, not on the counter behind the node ids.
 */
final class NodeOrder {
  private NodeOrder() {}

  static List<StreamNode> of(StreamGraph graph) {
    List<Integer> sources = new ArrayList<>(graph.getSourceIDs());
    Collections.sort(sources);
    List<StreamNode> order = new ArrayList<>();
    Set<Integer> done = new HashSet<>();
    Deque<Integer> waiting = new ArrayDeque<>(sources);
    while (!waiting.isEmpty()) {
      StreamNode node = graph.getStreamNode(waiting.remove());
      if (done.contains(node.getId()) || !inputsDone(node, done)) {
        continue;
      }
      done.add(node.getId());
      order.add(node);
      for (StreamEdge edge : node.getOutEdges()) {
        waiting.add(edge.getTargetId());
      }
    }
    return order;
  }

  private static boolean inputsDone(StreamNode node, Set<Integer> done) {
    for (StreamEdge edge : node.getInEdges()) {
      if (!done.contains(edge.getSourceId())) {
        return false;
      }
    }
    return true;
  }
}
