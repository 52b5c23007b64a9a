package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.reflect.Field;
import java.util.SortedMap;

/**
 * What a running {@code sum}, {@code min} or {@code max} is taken over. Its state is the last record it gave, of the same type whichever
 * field that is ({@code StreamGroupedReduceOperator}).
 */
final class AggregationFacts {
  private AggregationFacts() {}

  /** {@code aggregation}: the function of Flink's; {@code aggregation.field}: a position or a name, from the outside in. */
  static void describe(Object operator, SortedMap<String, String> facts) {
    Object function = Drift.field(operator, "userFunction");
    Object accessor = function == null ? null : Drift.field(function, "fieldAccessor");
    if (accessor == null || !function.getClass().getName().startsWith("org.apache.flink.streaming.api.functions.aggregation.")) {
      return;
    }
    Object comparator = Drift.field(function, "comparator");
    String what = comparator == null ? function.getClass().getSimpleName() : comparator.getClass().getSimpleName();
    boolean wholeRecord = Boolean.TRUE.equals(Drift.field(function, "byAggregate"));
    facts.put("aggregation", what.replaceAll("(By)?(Aggregator|Comparator)$", "").toLowerCase() + (wholeRecord ? "By" : ""));
    facts.put("aggregation.field", field(accessor));
  }

  private static String field(Object accessor) {
    Object position = Drift.field(accessor, "pos");
    Object field = Drift.field(accessor, "field");
    String own = field instanceof Field ? ((Field) field).getName() : String.valueOf(position == null ? "*" : position);
    Object inner = Drift.field(accessor, "innerAccessor");
    String within = inner == null ? "*" : field(inner);
    return within.equals("*") ? own : own + "." + within;
  }
}
