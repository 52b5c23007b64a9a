package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.agent.Generation;
import io.github.flinkupgradecheck.extractor.agent.Recording;
import io.github.flinkupgradecheck.extractor.load.LoadedJob;
import io.github.flinkupgradecheck.extractor.model.Hex;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.dag.Transformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamGraphHasherV2;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * What hangs on a parallelism that nobody gave: the same transformations are translated and hashed a second
 * time at another default. Translated, not only hashed, because whether an edge forwards or rebalances is
 * decided there.
 */
final class OtherParallelism {
  private static final int DEFAULT = 1;
  private static final int OTHER = 7919;

  private OtherParallelism() {}

  /** Of one node. */
  static final class Unsettled {
    static final Unsettled NOTHING = new Unsettled();

    /** "id", "chain". */
    final List<String> names = new ArrayList<>();
    /** The id at every default above 1; null where it is the same, or not all of them have one. */
    String otherId;
  }

  /** Nodes whose parallelism is the default that nobody gave. */
  static List<StreamNode> notGiven(LoadedJob job, StreamGraph graph, Configuration configuration) {
    List<StreamNode> nodes = new ArrayList<>();
    boolean byMain =
        configuration.containsKey("parallelism.default")
            || graph.getExecutionConfig().getParallelism() > DEFAULT;
    if (job.parallelismGiven() || byMain) {
      return nodes;
    }
    for (StreamNode node : graph.getStreamNodes()) {
      if (node.getParallelism() == DEFAULT && !isConfigured(node)) {
        nodes.add(node);
      }
    }
    return nodes;
  }

  /**
   * What is unsettled by node id. Without the transformations everything that is automatic counts as unsettled.
   */
  static Map<Integer, Unsettled> unsettled(
      Recording recording, StreamGraph graph, List<StreamNode> order, OperatorIds ids, Chains chains) {
    Generation generation = generation(recording, graph);
    try {
      StreamGraph other = generation == null ? null : regenerate(generation.generator);
      return other == null ? everythingAutomatic(order) : compare(order, ids, chains, other);
    } catch (Exception | LinkageError impossibleThere) {
      return everythingAutomatic(order);
    }
  }

  private static boolean isConfigured(Object nodeOrTransformation) {
    try {
      return (Boolean) Drift.call(nodeOrTransformation, "isParallelismConfigured");
    } catch (Exception beforeFlink117) {
      return false;
    }
  }

  private static Generation generation(Recording recording, StreamGraph graph) {
    for (Generation generation : recording.generations()) {
      if (generation.graph == graph) {
        return generation;
      }
    }
    return null;
  }

  private static StreamGraph regenerate(Object generator) throws Exception {
    Set<Transformation<?>> all = new LinkedHashSet<>();
    for (Object root : (List<?>) Drift.field(generator, "transformations")) {
      all.add((Transformation<?>) root);
      all.addAll(((Transformation<?>) root).getTransitivePredecessors());
    }
    List<Transformation<?>> changed = new ArrayList<>();
    for (Transformation<?> transformation : all) {
      if (transformation.getParallelism() == DEFAULT && !isConfigured(transformation)) {
        changed.add(transformation);
      }
    }
    try {
      for (Transformation<?> transformation : changed) {
        Fields.set(transformation, "parallelism", OTHER);
      }
      return Generations.again(generator);
    } finally {
      for (Transformation<?> transformation : changed) {
        Fields.set(transformation, "parallelism", DEFAULT);
      }
    }
  }

  /**
   * Nodes of both graphs belong together by their rank among the node ids: parts of a sink get new ids with
   * every translation.
   */
  private static Map<Integer, Unsettled> compare(
      List<StreamNode> order, OperatorIds ids, Chains chains, StreamGraph other) {
    List<StreamNode> before = byId(order);
    List<StreamNode> otherOrder = NodeOrder.of(other);
    List<StreamNode> after = byId(otherOrder);
    if (before.size() != after.size()) {
      return everythingAutomatic(order);
    }
    Map<Integer, byte[]> otherIds = new StreamGraphHasherV2().traverseStreamGraphAndGenerateHashes(other);
    Chains otherChains = new Chains(other, otherOrder);
    Map<Integer, Integer> back = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      back.put(after.get(i).getId(), before.get(i).getId());
    }
    boolean two = hasTwoShapes(order);
    Map<Integer, Unsettled> unsettled = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      Unsettled facts = new Unsettled();
      String otherId = Hex.of(otherIds.get(after.get(i).getId()));
      if (!ids.id(before.get(i)).equals(otherId)) {
        facts.names.add("id");
        facts.otherId = two ? otherId : null;
      }
      int head = chains.head(before.get(i).getId());
      if (head != back.get(otherChains.head(after.get(i).getId()))) {
        facts.names.add("chain");
      }
      unsettled.put(before.get(i).getId(), facts);
    }
    return unsettled;
  }

  /**
   * Whether the graph has one shape at a default of 1 and one at any other: an operator that the job gave 4 is chained otherwise at a default
   * of 4. Before 1.17 a node does not tell whether the job gave it its 1.
   */
  private static boolean hasTwoShapes(List<StreamNode> nodes) {
    for (StreamNode node : nodes) {
      try {
        Drift.call(node, "isParallelismConfigured");
      } catch (Exception beforeFlink117) {
        return false;
      }
      if (node.getParallelism() != DEFAULT) {
        return false;
      }
    }
    return true;
  }

  private static List<StreamNode> byId(List<StreamNode> nodes) {
    List<StreamNode> sorted = new ArrayList<>(nodes);
    Collections.sort(sorted, Comparator.comparingInt(StreamNode::getId));
    return sorted;
  }

  private static Map<Integer, Unsettled> everythingAutomatic(List<StreamNode> nodes) {
    Map<Integer, Unsettled> unsettled = new HashMap<>();
    for (StreamNode node : nodes) {
      Unsettled facts = new Unsettled();
      if (node.getTransformationUID() == null) {
        facts.names.add("id");
      }
      facts.names.add("chain");
      unsettled.put(node.getId(), facts);
    }
    return unsettled;
  }
}
