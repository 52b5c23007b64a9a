package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Meaning that no serializer shows: a window that grows from a minute to an hour has the same state and the
 * same types. Read from fields of the operator, by the names that Flink gives them in every version.
 */
final class MeaningFacts {
  private static final int MAX_DEPTH = 3;

  private final SortedMap<String, String> facts = new TreeMap<>();

  private MeaningFacts() {}

  static SortedMap<String, String> of(OperatorParts parts) {
    MeaningFacts meaning = new MeaningFacts();
    if (parts.carrier != null) {
      meaning.window(parts.carrier);
      meaning.join(parts.carrier);
      meaning.waiting(parts.carrier);
      AggregationFacts.describe(parts.carrier, meaning.facts);
      PatternFacts.describe(parts.carrier, meaning.facts);
      meaning.connector(parts);
      UnaskedFunctions.describe(parts.function(), meaning.facts);
    }
    return meaning.facts;
  }

  private void window(Object operator) {
    Object assigner = Drift.field(operator, "windowAssigner");
    if (assigner == null) {
      return;
    }
    described("window", assigner, 0);
    try {
      put("window.time", (Boolean) Drift.call(assigner, "isEventTime") ? "event" : "processing");
    } catch (Exception | LinkageError notSaid) {
      // an assigner of the user's own may not say
    }
    put("window.assigned", WindowCuts.of(assigner));
    Object trigger = Drift.field(operator, "trigger");
    if (trigger != null) {
      described("trigger", trigger, 0);
    }
    Object evictor = Drift.field(operator, "evictor");
    if (evictor != null) {
      described("evictor", evictor, 0);
    }
    put("allowedLateness", Drift.field(operator, "allowedLateness"));
  }

  private void join(Object operator) {
    if (!operator.getClass().getSimpleName().equals("IntervalJoinOperator")) {
      return;
    }
    put("join", "interval");
    put("join.lowerBound", Drift.field(operator, "lowerBound"));
    put("join.upperBound", Drift.field(operator, "upperBound"));
  }

  /** An async function's calls: order, number and patience are settings, and the records that wait are state. */
  private void waiting(Object operator) {
    if (Drift.field(operator, "asyncFunction") != null) {
      put("async", Drift.field(operator, "outputMode"));
      put("async.capacity", Drift.field(operator, "capacity"));
      put("async.timeout", Drift.field(operator, "timeout"));
    }
  }

  /** A source's split and enumerator serializers are versioned by the connector alone. */
  private void connector(OperatorParts parts) {
    Object source = Drift.field(parts.carrier, "source");
    if (source != null) {
      put("source", OperatorParts.stableName(source.getClass()));
      versioned("source.split", source, "getSplitSerializer");
      versioned("source.enumerator", source, "getEnumeratorCheckpointSerializer");
      SourceFacts.describe(source, facts);
    }
    Object sink = Drift.field(parts.carrier, "sink");
    if (sink != null) {
      put("sink", OperatorParts.stableName(sink.getClass()));
    }
  }

  private void versioned(String key, Object connector, String getter) {
    try {
      Object serializer = Drift.call(connector, getter);
      put(key, OperatorParts.stableName(serializer.getClass()) + " v" + Drift.call(serializer, "getVersion"));
    } catch (Exception | LinkageError notSaid) {
      // the serializer may need what only a running cluster has; then it stays unsaid
    }
  }

  /**
   * The class and its settings: numbers, flags and enums, and those of what it wraps. No texts: they may be
   * somebody's argument or secret.
   */
  private void described(String key, Object value, int depth) {
    Class<?> type = value.getClass();
    put(key, OperatorParts.stableName(type));
    for (; type != null && type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers())) {
          continue;
        }
        Object inner = Drift.field(value, field.getName());
        if (isSetting(inner)) {
          put(key + "." + field.getName(), inner);
        } else if (inner != null && depth < MAX_DEPTH && isPart(inner)) {
          described(key + "." + field.getName(), inner, depth + 1);
        }
      }
    }
  }

  private static boolean isSetting(Object value) {
    return value instanceof Number || value instanceof Boolean || value instanceof Enum;
  }

  /** Descriptors and serializers are in the states already. */
  private static boolean isPart(Object value) {
    String name = value.getClass().getName();
    return name.startsWith("org.apache.flink.") && name.contains(".windowing.");
  }

  private void put(String key, Object value) {
    if (value != null) {
      facts.put(key, value instanceof Enum ? ((Enum<?>) value).name() : String.valueOf(value));
    }
  }
}
