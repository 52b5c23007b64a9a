package pair;

import common.Line;
import java.util.Locale;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first event of an owner, and counts all of them. */
abstract class Track<E extends Tracked> extends KeyedProcessFunction<String, E, String> {
  private final Class<E> type;
  private final String verb;
  private final String plural;
  private transient ValueState<Long> count;
  private transient ValueState<E> first;

  protected Track(Class<E> type, String verb, String plural) {
    this.type = type;
    this.verb = verb;
    this.plural = plural;
  }

  protected String stateOfFirst() {
    return "first-" + type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  protected String stateOfCount() {
    return type.getSimpleName().toLowerCase(Locale.ROOT) + "-count";
  }

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>(stateOfCount(), Long.class));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>(stateOfFirst(), type));
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
    out.collect(Line.of(plural, event.owner(), now));
  }
}
