package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts a customer's events by channels. */
final class EventsByChannel extends KeyedProcessFunction<String, Event, String> {
  private transient MapState<Integer, Long> events;

  @Override
  public void open(OpenContext context) {
    events = getRuntimeContext().getMapState(new MapStateDescriptor<>("events", Types.INT, Types.LONG));
  }

  @Override
  public void processElement(Event event, Context context, Collector<String> out) throws Exception {
    long now = events.contains(event.place) ? events.get(event.place) + 1 : 1;
    events.put(event.place, now);
    out.collect(Line.of("events", event.customer + " " + event.channel, now));
  }
}
