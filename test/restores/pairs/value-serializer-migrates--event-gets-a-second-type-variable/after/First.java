package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first event of a key and counts all. */
abstract class First<E extends Event<?, ?>> extends KeyedProcessFunction<String, E, String> {
  private final Class<E> type;
  private final String label;
  private final String counted;
  private transient ValueState<E> first;
  private transient ValueState<Long> count;

  First(Class<E> type, String label, String counted) {
    this.type = type;
    this.label = label;
    this.counted = counted;
  }

  protected abstract String describe(E stored);

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", type));
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class));
  }

  @Override
  public void processElement(E event, Context context, Collector<String> out) throws Exception {
    E stored = first.value();
    out.collect(Line.of(label, event.key, stored == null ? "none" : describe(stored) + " in " + stored.number));
    if (stored == null) {
      first.update(event);
    }
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of(counted, event.key, now));
  }
}
