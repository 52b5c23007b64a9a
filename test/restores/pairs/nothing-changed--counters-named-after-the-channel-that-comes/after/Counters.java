package pair;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;

/** Counters by name, asked for once. */
final class Counters {
  private final Map<String, ValueState<Long>> known = new HashMap<>();
  private final RuntimeContext context;
  private final String prefix;

  Counters(RuntimeContext context, String prefix) {
    this.context = context;
    this.prefix = prefix;
  }

  long next(String name) throws Exception {
    ValueState<Long> counter = known.computeIfAbsent(name, this::ask);
    Long before = counter.value();
    long now = before == null ? 1 : Math.incrementExact(before);
    counter.update(now);
    return now;
  }

  private ValueState<Long> ask(String name) {
    return context.getState(new ValueStateDescriptor<>(prefix + name, Types.LONG));
  }
}
