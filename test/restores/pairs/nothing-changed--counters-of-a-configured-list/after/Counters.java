package pair;

import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;

/** A counter for each kind. */
final class Counters {
  private final Map<String, ValueState<Long>> states = new TreeMap<>();

  Counters(RuntimeContext context, Kind... kinds) {
    for (Kind kind : kinds) {
      states.put(kind.text(), context.getState(descriptor(kind)));
    }
  }

  private static ValueStateDescriptor<Long> descriptor(Kind kind) {
    return new ValueStateDescriptor<>(String.format("count-%s", kind.text()), Long.class);
  }

  long up(String kind) throws Exception {
    ValueState<Long> state = states.get(kind);
    Long before = state.value();
    long now = before == null ? 1 : before + 1;
    state.update(now);
    return now;
  }
}
