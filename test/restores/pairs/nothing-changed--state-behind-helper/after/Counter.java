package pair;

import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** A counter for each key, kept in a state. */
final class Counter {
  private final ValueState<Long> count;

  Counter(RuntimeContext context) {
    count = context.getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  long next() throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    return now;
  }
}
