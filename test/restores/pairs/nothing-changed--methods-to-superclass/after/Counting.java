package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;

/** A function that has a counter for each key. */
abstract class Counting extends KeyedProcessFunction<String, Long, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  protected final long next() throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    return now;
  }
}
