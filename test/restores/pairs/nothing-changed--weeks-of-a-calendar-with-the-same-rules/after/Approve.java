package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Drops shifts of a worker that begin before one that is known. */
final class Approve extends KeyedProcessFunction<String, Shift, Shift> {
  private transient ValueState<Long> lastBegan;

  @Override
  public void open(OpenContext context) {
    lastBegan = getRuntimeContext().getState(new ValueStateDescriptor<>("last-began", Types.LONG));
  }

  @Override
  public void processElement(Shift shift, Context context, Collector<Shift> out) throws Exception {
    if (lastBegan.value() == null || shift.began >= lastBegan.value()) {
      lastBegan.update(shift.began);
      out.collect(shift);
    }
  }
}
