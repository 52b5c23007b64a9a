package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.load.Causes;
import io.github.flinkupgradecheck.extractor.model.Hex;
import io.github.flinkupgradecheck.extractor.model.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamGraphHasherV2;
import org.apache.flink.streaming.api.graph.StreamGraphUserHashHasher;
import org.apache.flink.streaming.api.graph.StreamNode;

/** The ids under which Flink restores, by Flink's own hasher; every node has one, chained or not. */
final class OperatorIds {
  private final Map<Integer, byte[]> generated;
  /** What the hasher refused; null when it did not. */
  final Refusal refused;
  private final Map<Integer, String> byUser;

  private OperatorIds(Map<Integer, byte[]> generated, Refusal refused, Map<Integer, String> byUser) {
    this.generated = generated;
    this.refused = refused;
    this.byUser = byUser;
  }

  byte[] generated(StreamNode node) {
    return generated.get(node.getId());
  }

  /** Lower-case hex of {@link #generated}. */
  String id(StreamNode node) {
    return Hex.of(generated(node));
  }

  /** {@code setUidHash}, or null. */
  String uidHash(StreamNode node) {
    return byUser.get(node.getId());
  }

  /**
   * On a collision of uids the later operators are hashed as if they had none, so that all others can still
   * be told.
   */
  static OperatorIds of(StreamGraph graph) {
    Map<Integer, String> byUser = byUser(graph);
    try {
      return new OperatorIds(hash(graph), null, byUser);
    } catch (IllegalArgumentException | IllegalStateException refused) {
      Map<String, List<StreamNode>> colliding = colliding(graph);
      if (colliding.isEmpty()) {
        Refusal refusal =
            new Refusal(refused.getClass().getName(), Causes.message(refused), null, Collections.<String>emptyList());
        return new OperatorIds(null, refusal, byUser);
      }
      return new OperatorIds(hashWithoutSecondUids(graph, colliding), refusal(refused, colliding), byUser);
    }
  }

  private static Refusal refusal(Exception refused, Map<String, List<StreamNode>> colliding) {
    String uid = colliding.keySet().iterator().next();
    for (String one : colliding.keySet()) {
      if (String.valueOf(refused.getMessage()).contains("\"" + one + "\"")) {
        uid = one;
        break;
      }
    }
    List<String> names = new ArrayList<>();
    for (StreamNode node : colliding.get(uid)) {
      names.add(NodeNames.of(node));
    }
    return new Refusal(refused.getClass().getName(), Causes.message(refused), uid, names);
  }

  boolean known() {
    return generated != null;
  }

  private static Map<Integer, byte[]> hash(StreamGraph graph) {
    return new StreamGraphHasherV2().traverseStreamGraphAndGenerateHashes(graph);
  }

  private static Map<Integer, String> byUser(StreamGraph graph) {
    Map<Integer, String> hashes = new HashMap<>();
    for (Map.Entry<Integer, byte[]> entry :
        new StreamGraphUserHashHasher().traverseStreamGraphAndGenerateHashes(graph).entrySet()) {
      if (entry.getValue() != null) {
        hashes.put(entry.getKey(), Hex.of(entry.getValue()));
      }
    }
    return hashes;
  }

  /** Uids of more than one node, in the order of the graph. */
  private static Map<String, List<StreamNode>> colliding(StreamGraph graph) {
    Map<String, List<StreamNode>> byUid = new LinkedHashMap<>();
    for (StreamNode node : NodeOrder.of(graph)) {
      if (node.getTransformationUID() != null) {
        byUid.computeIfAbsent(node.getTransformationUID(), uid -> new ArrayList<>()).add(node);
      }
    }
    byUid.values().removeIf(nodes -> nodes.size() < 2);
    return byUid;
  }

  private static Map<Integer, byte[]> hashWithoutSecondUids(
      StreamGraph graph, Map<String, List<StreamNode>> colliding) {
    Map<StreamNode, String> taken = new HashMap<>();
    for (List<StreamNode> nodes : colliding.values()) {
      for (StreamNode node : nodes.subList(1, nodes.size())) {
        taken.put(node, node.getTransformationUID());
        setUid(node, null);
      }
    }
    try {
      return hash(graph);
    } finally {
      taken.forEach(OperatorIds::setUid);
    }
  }

  private static void setUid(StreamNode node, String uid) {
    Fields.set(node, "transformationUID", uid);
  }
}
