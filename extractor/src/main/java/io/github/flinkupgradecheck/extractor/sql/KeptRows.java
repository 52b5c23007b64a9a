package io.github.flinkupgradecheck.extractor.sql;

import io.github.flinkupgradecheck.extractor.agent.ResolvedFunctions;
import io.github.flinkupgradecheck.extractor.model.KeptColumns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * What a query makes of the rows that an operator keeps as they come, column by column. Where a column is filled otherwise and everything behind it takes it as before,
 * rows from before the edit go on as what they were; where what is behind it was edited to suit, it takes them for what they are not.
 */
final class KeptRows {
  private static final String KEPT = "k";
  private static final Pattern KEEPING = Pattern.compile("\\w*Join|\\w*Rank|SortLimit|Limit|Match");
  /** In what a pattern asks of a row, a column by its position. */
  private static final Pattern POSITION = Pattern.compile("\\$(\\d+)");

  private final Columns inputs;
  private final Map<Integer, PlanText> plans;
  /** What each node emits, from the one that keeps rows on in signs. */
  private final Map<Integer, Columns> emitted = new HashMap<>();
  /** What is asked of rows behind it, and of what they end as. */
  private final SortedSet<String> asked = new TreeSet<>();

  private KeptRows(Columns inputs, Map<Integer, PlanText> plans) {
    this.inputs = inputs;
    this.plans = plans;
  }

  /**
   * A lookup and a delta join ask for the rows of the other side when they need them, and of the first row that comes nothing is kept but that it came.
   * Aggregates keep what they made of rows, which their calls tell.
   */
  static boolean are(PlanText plan) {
    if (plan.kind.endsWith("Deduplicate")) {
      return !("FirstRow".equals(plan.attribute("keep")) && "PROCTIME".equals(plan.attribute("order")));
    }
    return KEEPING.matcher(plan.kind).matches() && !plan.kind.startsWith("Lookup") && !plan.kind.startsWith("Delta");
  }

  /**
   * @param order all nodes, each behind those that it reads
   * @param keeping the node that keeps rows
   * @param emitted the columns that each emits
   * @param plans what the planner writes under each
   */
  static KeptRows of(
      StreamGraph graph, List<StreamNode> order, StreamNode keeping, Map<Integer, Columns> emitted, Map<Integer, PlanText> plans) {
    KeptRows kept = new KeptRows(SqlFacts.inputs(graph, keeping, emitted), plans);
    Map<Integer, Columns> own = kept.emitted;
    kept.take(keeping, kept.inputs.signed(KEPT));
    for (StreamNode node : order.subList(order.indexOf(keeping) + 1, order.size())) {
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

  KeptColumns columns(ResolvedFunctions functions) {
    List<List<String>> used = new ArrayList<>();
    for (int column = 0; column < inputs.size(); column++) {
      List<String> uses = new ArrayList<>();
      for (String one : asked) {
        if (one.contains("<" + KEPT + column + ">")) {
          uses.add(one);
        }
      }
      used.add(uses);
    }
    List<String> texts = new ArrayList<>(inputs.each());
    texts.addAll(asked);
    return new KeptColumns(inputs.each(), used, UserFunctions.calledIn(texts, functions));
  }

  private void take(StreamNode node, Columns inputs) {
    PlanText plan = plans.get(node.getId());
    Columns output = inputs;
    if (plan != null) {
      for (String setting : SqlFacts.settings(plan, inputs).values()) {
        asked.addAll(PlanText.split(setting));
      }
      for (String condition : plan.list("define")) {
        asked.add(POSITION.matcher(inputs.meaning(condition)).replaceAll("<" + KEPT + "$1>"));
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
