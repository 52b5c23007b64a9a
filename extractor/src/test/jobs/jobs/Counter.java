package jobs;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts per key, in a state that it asks for in open(). */
public final class Counter extends KeyedProcessFunction<Long, Long, Long> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class));
  }

  @Override
  public void processElement(Long value, Context context, Collector<Long> out) throws Exception {
    Long before = count.value();
    count.update(before == null ? 1 : before + 1);
    out.collect(count.value());
  }
}
