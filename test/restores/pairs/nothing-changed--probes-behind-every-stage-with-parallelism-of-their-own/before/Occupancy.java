package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Follows a lot. */
final class Occupancy extends KeyedProcessFunction<String, Reading, Occupied> {
  private transient ValueState<Long> messages;

  @Override
  public void open(OpenContext context) {
    messages = getRuntimeContext().getState(new ValueStateDescriptor<>("messages", Types.LONG));
  }

  @Override
  public void processElement(Reading reading, Context context, Collector<Occupied> out) throws Exception {
    long now = messages.value() == null ? 1 : messages.value() + 1;
    messages.update(now);
    out.collect(Occupied.of(reading, now));
  }
}
