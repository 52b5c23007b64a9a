package io.github.flinkupgradecheck.extractor.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.apache.flink.streaming.api.graph.StreamingJobGraphGenerator;

/** Which operators run in one task, by Flink's own test of every edge. */
final class Chains {
  private final Map<Integer, Integer> heads = new HashMap<>();

  /** Takes the nodes in {@link NodeOrder}: a head is known before those that are chained to it. */
  Chains(StreamGraph graph, List<StreamNode> nodes) {
    for (StreamNode node : nodes) {
      int head = node.getId();
      for (StreamEdge edge : node.getInEdges()) {
        if (StreamingJobGraphGenerator.isChainable(edge, graph)) {
          head = heads.get(edge.getSourceId());
        }
      }
      heads.put(node.getId(), head);
    }
  }

  /** Node id of the operator that heads the chain. */
  int head(int nodeId) {
    return heads.get(nodeId);
  }
}
