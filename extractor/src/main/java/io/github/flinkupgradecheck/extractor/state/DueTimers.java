package io.github.flinkupgradecheck.extractor.state;

import java.util.ArrayList;
import java.util.Map;
import org.apache.flink.streaming.api.operators.StreamOperator;

/** Timers of an opened operator, fired by hand. */
final class DueTimers {
  private DueTimers() {}

  /**
   * Those that are due first: one that sets itself again would go on for ever.
   *
   * @return whether there were any
   */
  static boolean fire(StreamOperator<?> operator) throws Exception {
    Object manager = Drift.field(operator, "timeServiceManager");
    Object services = manager == null ? null : Drift.field(manager, "timerServices");
    if (!(services instanceof Map)) {
      return false;
    }
    boolean any = false;
    for (Object service : new ArrayList<>(((Map<?, ?>) services).values())) {
      Long due = due(Drift.field(service, "eventTimeTimersQueue"));
      any |= due != null;
      if (due != null) {
        Drift.call(service, "advanceWatermark", due);
      }
      due = due(Drift.field(service, "processingTimeTimersQueue"));
      any |= due != null;
      if (due != null) {
        Drift.call(service, "onProcessingTime", due);
      }
    }
    return any;
  }

  private static Long due(Object queue) throws Exception {
    Object first = queue == null ? null : Drift.call(queue, "peek");
    return first == null ? null : (Long) Drift.call(first, "getTimestamp");
  }
}
