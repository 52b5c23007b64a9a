package io.github.flinkupgradecheck.extractor.sql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamNode;

/** By which statements people know an operator: the tables that what it makes ends up in. */
final class Statements {
  private Statements() {}

  /** By node id: {@code INSERT INTO totals}; of several all, by name. Nothing where the rows go to a stream. */
  static Map<Integer, String> of(List<StreamNode> order) {
    Map<Integer, SortedSet<String>> tables = new HashMap<>();
    // Backwards: what is behind a node is known before the node.
    for (int i = order.size() - 1; i >= 0; i--) {
      StreamNode node = order.get(i);
      SortedSet<String> behind = new TreeSet<>();
      for (StreamEdge edge : node.getOutEdges()) {
        behind.addAll(tables.getOrDefault(edge.getTargetId(), new TreeSet<String>()));
      }
      String sink = node.getOutEdges().isEmpty() ? SqlFacts.sink(node) : null;
      if (sink != null) {
        behind.add(sink);
      }
      tables.put(node.getId(), behind);
    }
    Map<Integer, String> statements = new HashMap<>();
    tables.forEach(
        (id, names) -> {
          if (!names.isEmpty()) {
            statements.put(id, "INSERT INTO " + String.join(", ", names));
          }
        });
    return statements;
  }
}
