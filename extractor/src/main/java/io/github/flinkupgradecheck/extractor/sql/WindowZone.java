package io.github.flinkupgradecheck.extractor.sql;

import io.github.flinkupgradecheck.extractor.state.Drift;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.flink.streaming.api.graph.StreamNode;

/**
 * The time zone in which an operator's windows begin and end: the session's where rows have a time that is a point on the world's clock, else UTC
 * ({@code TimeWindowUtil.getShiftTimeZone}). What a window gathered lies under the local time at which it ends.
 */
final class WindowZone {
  private static final String FIELD = "shiftTimeZone";

  private WindowZone() {}

  /** Null for what cuts no windows. */
  static String of(StreamNode node) {
    Object operator;
    try {
      operator = Drift.call(node.getOperatorFactory(), "getOperator");
    } catch (Exception madeLater) {
      return null;
    }
    Object zone = operator == null ? null : Drift.field(operator, FIELD);
    Object processor = zone != null || operator == null ? null : Drift.field(operator, "windowProcessor");
    Object found = processor == null ? zone : Drift.field(processor, FIELD);
    return found instanceof ZoneId ? name((ZoneId) found) : null;
  }

  /** One name for all zones that are always as far from UTC. */
  private static String name(ZoneId zone) {
    ZoneId normalized = zone.normalized();
    return normalized.equals(ZoneOffset.UTC) ? "UTC" : normalized.getId();
  }
}
