package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the highest water of each gauge, where the rolling reduce of former releases had it. */
final class KeepHighest extends KeyedProcessFunction<String, Water, Water> {
  private final Highest highest = new Highest();
  private transient ValueState<Water> kept;

  @Override
  public void open(OpenContext context) {
    kept = getRuntimeContext().getState(new ValueStateDescriptor<>("_op_state", Water.class));
  }

  @Override
  public void processElement(Water water, Context context, Collector<Water> out) throws Exception {
    Water now = kept.value() == null ? water : highest.reduce(kept.value(), water);
    kept.update(now);
    out.collect(now);
  }
}
