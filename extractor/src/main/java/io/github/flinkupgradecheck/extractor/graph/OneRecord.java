package io.github.flinkupgradecheck.extractor.graph;

import io.github.flinkupgradecheck.extractor.model.CapturedPipeline;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.flink.streaming.api.graph.StreamNode;

/** Which operators do nothing but call a function with one record at a time, by Flink's classes for them. */
final class OneRecord {
  /** {@code map}, {@code flatMap}, {@code filter} and {@code process}: {@code org.apache.flink.streaming.api.operators}. */
  private static final Set<String> FUNCTIONS =
      new HashSet<>(Arrays.asList("StreamMap", "StreamFlatMap", "StreamFilter", "ProcessOperator"));
  /** Where a query's rows become a stream, and a stream's records its rows: {@code org.apache.flink.table.runtime.operators}. */
  private static final String FROM_QUERY = "OutputConversionOperator";

  private static final String TO_QUERY = "InputConversionOperator";
  /** What picks and computes columns, which the planner writes without a package and with a number, and what looks after their constraints. */
  private static final Pattern IN_QUERY = Pattern.compile("StreamExecCalc\\$\\d+|ConstraintEnforcer");
  /** Hands every record on as it is, at the time that it has by the job's own word. */
  private static final String WATERMARKS = "TimestampsAndWatermarksOperator";

  /** What takes a broadcast stream beside the one that is followed: {@code org.apache.flink.streaming.api.operators.co}. */
  private static final Set<String> WITH_BROADCAST =
      new HashSet<>(Arrays.asList("CoBroadcastWithNonKeyedOperator", "CoBroadcastWithKeyedOperator"));

  /** What waits for the answers of others. */
  private static final String ASYNCHRONOUS = "AsyncWaitOperator";
  /**
   * What does something with one record after the other under its key: {@code org.apache.flink.streaming.api.operators}, {@code
   * org.apache.flink.streaming.runtime.operators.windowing} and {@code org.apache.flink.cep.operator}.
   */
  private static final Set<String> KEYED =
      new HashSet<>(
          Arrays.asList(
              "KeyedProcessOperator",
              "LegacyKeyedProcessOperator",
              "StreamGroupedReduceOperator",
              "WindowOperator",
              "EvictingWindowOperator",
              "CepOperator"));

  private final String type;

  private OneRecord(String type) {
    this.type = type;
  }

  static OneRecord of(CapturedPipeline pipeline, StreamNode node) {
    Class<?> type = node.getOperatorFactory() == null ? null : node.getOperatorFactory().getStreamOperatorClass(pipeline.userClassLoader);
    boolean flinks = type != null && (type.getName().startsWith("org.apache.flink.") || type.getName().indexOf('.') < 0);
    return new OneRecord(flinks ? type.getSimpleName() : "");
  }

  /** What a function of a keyed stream does hangs on the state under the record's key. */
  static boolean isKeyed(StreamNode node) {
    return node.getStatePartitioners().length > 0 || node.getStateKeySerializer() != null;
  }

  boolean isFunction() {
    return FUNCTIONS.contains(type);
  }

  /** Whether records come by one input, whatever it keeps, and it does nothing but what can be played. What is broadcast has not come yet. */
  boolean isOfOneInput(boolean keyed) {
    return type.equals(ASYNCHRONOUS) || takesBroadcast() || keyed && (isFunction() || KEYED.contains(type));
  }

  boolean takesBroadcast() {
    return WITH_BROADCAST.contains(type);
  }

  boolean givesTimes() {
    return type.equals(WATERMARKS);
  }

  boolean endsQuery() {
    return type.equals(FROM_QUERY);
  }

  boolean beginsQuery() {
    return type.equals(TO_QUERY);
  }

  boolean isInQuery() {
    return IN_QUERY.matcher(type).matches();
  }
}
