package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first event of a device, whatever it is, and counts all. */
final class First extends KeyedProcessFunction<String, Event, String> {
  private transient ValueState<Event> first;
  private transient ValueState<Long> events;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Event.class));
    events = getRuntimeContext().getState(new ValueStateDescriptor<>("events", Long.class));
  }

  @Override
  public void processElement(Event event, Context context, Collector<String> out) throws Exception {
    Event stored = first.value();
    out.collect(Line.of("first", event.device, stored == null ? "none" : stored + " in " + stored.number));
    if (stored == null) {
      first.update(event);
    }
    long now = events.value() == null ? 1 : events.value() + 1;
    events.update(now);
    out.collect(Line.of("events", event.device, now));
  }
}
