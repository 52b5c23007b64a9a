package io.github.flinkupgradecheck.extractor.sql;

import io.github.flinkupgradecheck.extractor.agent.ResolvedFunctions;
import io.github.flinkupgradecheck.extractor.model.OperatorFacts;
import io.github.flinkupgradecheck.extractor.state.Drift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.flink.streaming.api.graph.StreamEdge;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * What the planner's operators are for: by what they group, what they aggregate, which windows they cut. Their states have the same types for many
 * queries, so that only this tells one from the other.
 */
public final class SqlFacts {
  private static final Pattern NUMBERED = Pattern.compile("\\[(\\d+)\\]:.*", Pattern.DOTALL);
  private static final Pattern SINK = Pattern.compile("(?:Sink: )?(.+?)(?:: (?:Writer|Committer|Global Committer))?");
  private static final Pattern PART_OF_SINK = Pattern.compile("(.+)\\[\\d+\\](: .+)");

  /** The planner makes columns of what has to be equal, so that each side is a name. */
  private static final Pattern EQUAL = Pattern.compile("\\(([\\p{L}_$][\\p{L}\\p{N}_$]*) = ([\\p{L}_$][\\p{L}\\p{N}_$]*)\\)");

  /** Fact by attribute of the plan; several attributes of one fact are never in one operator. */
  private static final String[][] SETTINGS = {
    {"groupBy", "sql.keys"},
    {"partitionBy", "sql.keys"},
    {"key", "sql.keys"},
    {"finalAggGrouping", "sql.keys"},
    {"partialAggGrouping", "sql.partialKeys"},
    {"joinType", "sql.join"},
    {"where", "sql.condition"},
    {"windowBounds", "sql.bounds"},
    {"window", "sql.window"},
    {"leftWindow", "sql.window"},
    {"rightWindow", "sql.rightWindow"},
    {"orderBy", "sql.order"},
    {"order", "sql.order"},
    {"keep", "sql.keep"},
    {"rankType", "sql.rank"},
    {"rankRange", "sql.range"},
    {"strategy", "sql.strategy"},
  };

  /** What each node emits. */
  private final Map<Integer, Columns> columns = new HashMap<>();
  private final Map<Integer, PlanText> plans = new HashMap<>();
  private final Map<OperatorFacts, StreamNode> keeping = new LinkedHashMap<>();
  private final Map<Integer, String> statements;
  private final ResolvedFunctions functions;
  private final boolean zoneIsSet;

  private SqlFacts(List<StreamNode> order, ResolvedFunctions functions, boolean zoneIsSet) {
    this.statements = Statements.of(order);
    this.functions = functions;
    this.zoneIsSet = zoneIsSet;
  }

  /**
   * Adds the facts to those operators that the planner made; {@code operators} stand in the order of their nodes. {@code zoneIsSet}: the job says in which time zone its
   * session is; otherwise it is the machine's, and told of nobody.
   */
  public static void describe(
      StreamGraph graph, List<StreamNode> order, List<OperatorFacts> operators, ResolvedFunctions functions, boolean zoneIsSet) {
    if (!isPlanned(order)) {
      return;
    }
    SqlFacts facts = new SqlFacts(order, functions, zoneIsSet);
    for (int i = 0; i < order.size(); i++) {
      StreamNode node = order.get(i);
      String description = description(node);
      operators.get(i).name = withoutNumber(node.getOperatorName(), description);
      facts.plans.put(node.getId(), PlanText.of(description));
      facts.describe(graph, node, operators.get(i));
    }
    facts.keeping.forEach(
        (operator, node) -> operator.kept = KeptRows.of(graph, order, node, facts.columns, facts.plans).columns(functions));
  }

  private void describe(StreamGraph graph, StreamNode node, OperatorFacts operator) {
    PlanText plan = plans.get(node.getId());
    Columns inputs = inputs(graph, node, columns);
    Columns output = inputs;
    if (plan != null) {
      operator.facts.put("sql", plan.kind);
      SortedMap<String, String> settings = settings(plan, inputs);
      operator.facts.putAll(settings);
      if (!settings.isEmpty() && !inputs.conditions().isEmpty()) {
        operator.facts.put("sql.rows", inputs.conditions());
      }
      String zone = zoneIsSet ? WindowZone.of(node) : null;
      if (zone != null) {
        operator.facts.put("sql.zone", zone);
      }
      operator.functions = UserFunctions.calledIn(settings.values(), functions);
      if (KeptRows.are(plan) && !inputs.isEmpty()) {
        keeping.put(operator, node);
      }
      output = output(plan, inputs);
    }
    String statement = statements.get(node.getId());
    if (statement != null) {
      operator.facts.put("sql.statement", statement);
    }
    columns.put(node.getId(), output);
  }

  /** The columns of the rows that an operator emits. */
  static Columns output(PlanText plan, Columns inputs) {
    Columns rows = plan.kind.endsWith("Calc") && plan.attribute("where") != null ? inputs.filtered(plan.attribute("where")) : inputs;
    List<String> fields = plan.list("fields");
    List<String> selected = plan.list(plan.attribute("measures") == null ? "select" : "measures");
    if (plan.kind.endsWith("Scan") && plan.attribute("table") != null && !fields.isEmpty()) {
      return Columns.ofTable(table(plan), fields);
    }
    return selected.isEmpty() ? rows : rows.selected(selected);
  }

  static SortedMap<String, String> settings(PlanText plan, Columns inputs) {
    SortedMap<String, String> settings = new TreeMap<>();
    // A projection or a filter keeps nothing; what it computes is in the meaning of what stands behind it.
    if (plan.kind.endsWith("Calc") || plan.kind.endsWith("Scan") || plan.kind.contains("Sink")) {
      return settings;
    }
    for (String[] setting : SETTINGS) {
      if (plan.attribute(setting[0]) != null) {
        settings.put(setting[1], String.join(", ", inputs.meanings(plan.list(setting[0]))));
      }
    }
    if (plan.kind.endsWith("Join") && plan.attribute("where") != null) {
      settings.put("sql.on", equalColumns(plan.attribute("where"), inputs));
    }
    List<String> calls = plan.kind.endsWith("Aggregate") ? inputs.calls(plan.list("select")) : new ArrayList<String>();
    if (!calls.isEmpty()) {
      settings.put("sql.calls", String.join(", ", calls));
    }
    return settings;
  }

  /** What the rows of both sides are kept under: {@code orders.id = payments.order_id}. */
  private static String equalColumns(String condition, Columns inputs) {
    List<String> equal = new ArrayList<>();
    Matcher columns = EQUAL.matcher(condition);
    while (columns.find()) {
      equal.add(inputs.meaning(columns.group(1)) + " = " + inputs.meaning(columns.group(2)));
    }
    return String.join(", ", equal);
  }

  /**
   * Of every side what comes in there, which may be a union.
   *
   * @param emitted by node
   */
  static Columns inputs(StreamGraph graph, StreamNode node, Map<Integer, Columns> emitted) {
    SortedMap<Integer, List<Columns>> sides = new TreeMap<>();
    for (StreamEdge edge : node.getInEdges()) {
      Columns side = emitted.get(graph.getStreamNode(edge.getSourceId()).getId());
      if (side != null) {
        sides.computeIfAbsent(edge.getTypeNumber(), none -> new ArrayList<>()).add(side);
      }
    }
    List<Columns> all = new ArrayList<>();
    sides.values().forEach(side -> all.add(Columns.ofUnion(side)));
    return Columns.ofSides(all);
  }

  /** {@code [[default_catalog, default_database, orders, filter=[]]]}: {@code orders}. A stream has a number for a name. */
  private static String table(PlanText plan) {
    List<String> path = PlanText.split(plan.attribute("table").replaceAll("^\\[|\\]$", ""));
    String name = path.isEmpty() ? "" : path.get(Math.min(path.size(), 3) - 1);
    return name.matches("\\*.*\\*|Unregistered_.*") ? "stream" : name;
  }

  private static boolean isPlanned(List<StreamNode> order) {
    for (StreamNode node : order) {
      PlanText plan = PlanText.of(description(node));
      if (plan != null && (plan.attribute("select") != null || plan.attribute("table") != null)) {
        return true;
      }
    }
    return false;
  }

  /** Before 1.15 the name is all there is, and says the same. */
  static String description(StreamNode node) {
    try {
      String description = (String) Drift.call(node, "getOperatorDescription");
      return description == null ? node.getOperatorName() : description;
    } catch (Exception before115) {
      return node.getOperatorName();
    }
  }

  /** {@code GroupAggregate[4]}, {@code totals[5]: Writer}: without the number of the plan's node. */
  static String withoutNumber(String name, String description) {
    Matcher numbered = NUMBERED.matcher(description);
    if (numbered.matches()) {
      return name.replace("[" + numbered.group(1) + "]", "").replaceFirst("^:", "");
    }
    Matcher part = PART_OF_SINK.matcher(name);
    return part.matches() ? part.group(1) + part.group(2) : name;
  }

  /** The table that a node writes to, by the node's name; null for what is no sink. */
  static String sink(StreamNode node) {
    String description = description(node);
    PlanText plan = PlanText.of(description);
    if (plan != null && plan.kind.contains("Sink") && plan.attribute("table") != null) {
      String[] path = plan.attribute("table").split("\\.");
      return path[path.length - 1];
    }
    Matcher sink = SINK.matcher(withoutNumber(node.getOperatorName(), description));
    boolean numbered = node.getOperatorName().matches(".+\\[\\d+\\].*");
    return numbered && sink.matches() ? sink.group(1) : null;
  }
}
