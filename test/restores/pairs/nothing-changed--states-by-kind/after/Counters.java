package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Counters by kind, each in a state of its own that is asked for when it is first needed. */
final class Counters {
  private final RuntimeContext context;
  private final Map<String, ValueState<Long>> states = new HashMap<>();

  Counters(RuntimeContext context) {
    this.context = context;
  }

  long increment(String kind) throws Exception {
    ValueState<Long> state = states.computeIfAbsent(kind, name -> context.getState(new ValueStateDescriptor<>("count-" + name, Types.LONG)));
    long now = state.value() == null ? 1 : state.value() + 1;
    state.update(now);
    return now;
  }
}
