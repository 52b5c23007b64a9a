package io.github.flinkupgradecheck.extractor.sql;

import io.github.flinkupgradecheck.extractor.code.MethodText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * What a query makes of the rows that a join keeps, column by column. Where a column is filled otherwise and everything behind it takes it as before, rows from before
 * the edit go on as what they were; where what is behind it was edited to suit, it takes them for what they are not.
 */
final class KeptRows {
  private static final String KEPT = "k";

  private final int columns;
  /** What each node emits: those behind the join in signs. */
  private final Map<Integer, Columns> emitted;
  /** What is asked of rows behind it, and of what they end as. */
  private final SortedSet<String> asked = new TreeSet<>();

  private KeptRows(Map<Integer, Columns> emitted, int columns) {
    this.emitted = emitted;
    this.columns = columns;
  }

  /** A lookup asks for the rows of the other side when it needs them. */
  static boolean are(PlanText plan) {
    return plan.kind.endsWith("Join") && !plan.kind.startsWith("Lookup");
  }

  /**
   * @param order all nodes, each behind those that it reads
   * @param emitted the columns that each emits
   */
  static KeptRows of(StreamGraph graph, List<StreamNode> order, StreamNode join, Map<Integer, Columns> emitted) {
    Columns inputs = SqlFacts.inputs(graph, join, emitted);
    Map<Integer, Columns> own = new HashMap<>();
    KeptRows kept = new KeptRows(own, inputs.size());
    kept.take(join, inputs.signed(KEPT));
    for (StreamNode node : order.subList(order.indexOf(join) + 1, order.size())) {
      boolean behind = false;
      for (StreamEdge edge : node.getInEdges()) {
        behind |= own.containsKey(edge.getSourceId());
      }
      if (behind) {
        // What else flows in has signs too: what is in it is not told here.
        for (StreamEdge edge : node.getInEdges()) {
          Columns beside = emitted.get(edge.getSourceId());
          if (beside != null) {
            own.putIfAbsent(edge.getSourceId(), beside.signed("b"));
          }
        }
        kept.take(node, SqlFacts.inputs(graph, node, own));
      }
    }
    return kept;
  }

  /** Of each column a digest of what it goes into; {@code none} of one that goes nowhere. */
  String uses() {
    List<String> all = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      StringBuilder uses = new StringBuilder();
      for (String one : asked) {
        if (one.contains("<" + KEPT + column + ">")) {
          uses.append(one).append('\n');
        }
      }
      all.add(uses.length() == 0 ? "none" : MethodText.sha256(uses.toString()).substring(0, 8));
    }
    return String.join(", ", all);
  }

  private void take(StreamNode node, Columns inputs) {
    PlanText plan = PlanText.of(SqlFacts.description(node));
    Columns output = inputs;
    if (plan != null) {
      for (String setting : SqlFacts.settings(plan, inputs).values()) {
        asked.addAll(PlanText.split(setting));
      }
      output = SqlFacts.output(plan, inputs);
      asked.addAll(output.eachCondition());
    }
    if (node.getOutEdges().isEmpty()) {
      asked.addAll(output.each());
    }
    emitted.put(node.getId(), output);
  }
}
