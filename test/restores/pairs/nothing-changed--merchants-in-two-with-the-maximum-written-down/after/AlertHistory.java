package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first alerts of an account as evidence, and counts all of them. */
final class AlertHistory extends KeyedProcessFunction<String, Alert, String> {
  private static final int EVIDENCE = 5;

  private transient ValueState<Long> raised;
  private transient ListState<Alert> firstAlerts;

  @Override
  public void open(OpenContext context) {
    raised = getRuntimeContext().getState(new ValueStateDescriptor<>("raised", Types.LONG));
    firstAlerts = getRuntimeContext().getListState(new ListStateDescriptor<>("first-alerts", Alert.class));
  }

  @Override
  public void processElement(Alert alert, Context context, Collector<String> out) throws Exception {
    long now = raised.value() == null ? 1 : raised.value() + 1;
    raised.update(now);
    out.collect(Line.of("raised", context.getCurrentKey(), now));

    int kept = 0;
    String evidence = "none";
    for (Alert earlier : firstAlerts.get()) {
      if (kept++ == 0) {
        evidence = earlier.rule + " at " + earlier.at;
      }
    }
    if (kept < EVIDENCE) {
      firstAlerts.add(alert);
    }
    out.collect(Line.of("evidence", context.getCurrentKey(), evidence));
  }
}
