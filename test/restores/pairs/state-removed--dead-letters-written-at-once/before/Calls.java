package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the calls of a subscriber. */
final class Calls extends KeyedProcessFunction<String, Call, String> {
  private transient ValueState<Long> calls;

  @Override
  public void open(OpenContext context) {
    calls = getRuntimeContext().getState(new ValueStateDescriptor<>("calls", Types.LONG));
  }

  @Override
  public void processElement(Call call, Context context, Collector<String> out) throws Exception {
    long now = calls.value() == null ? 1 : calls.value() + 1;
    calls.update(now);
    out.collect(Line.of("calls", call.subscriber, now));
  }
}
