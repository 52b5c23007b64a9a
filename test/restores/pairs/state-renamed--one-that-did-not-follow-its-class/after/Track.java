package pair;

import common.Line;
import java.util.Locale;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first event of an owner, and counts all of them. */
final class Track<E extends Tracked> extends KeyedProcessFunction<String, E, String> {
  private final Class<E> type;
  private final String verb;
  private transient ValueState<E> first;
  private transient ValueState<Long> count;

  Track(Class<E> type, String verb) {
    this.type = type;
    this.verb = verb;
  }

  @Override
  public void open(OpenContext context) {
    String event = type.getSimpleName().toLowerCase(Locale.ROOT);
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first-" + event, type));
    count = getRuntimeContext().getState(new ValueStateDescriptor<>(event + "-count", Long.class));
  }

  @Override
  public void processElement(E event, Context context, Collector<String> out) throws Exception {
    E known = first.value();
    out.collect(Line.of(verb, event.owner(), known == null ? "none" : known.told()));
    if (known == null) {
      first.update(event);
    }
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of(type.getSimpleName().toLowerCase(Locale.ROOT) + "s", event.owner(), now));
  }
}
