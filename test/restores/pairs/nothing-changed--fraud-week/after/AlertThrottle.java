package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the alerts that an account has had. */
final class AlertThrottle extends KeyedProcessFunction<String, Transaction, String> {
  private transient ValueState<Long> raised;

  @Override
  public void open(OpenContext context) {
    raised = getRuntimeContext().getState(new ValueStateDescriptor<>("raised", Types.LONG));
  }

  @Override
  public void processElement(Transaction transaction, Context context, Collector<String> out) throws Exception {
    long now = raised.value() == null ? 1 : raised.value() + 1;
    raised.update(now);
    out.collect(Line.of("alerts", context.getCurrentKey(), now));
  }
}
