package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts events and keeps the first. */
final class Devices extends KeyedProcessFunction<String, Event, String> {
  private transient ValueState<Long> events;
  private transient ValueState<String> first;

  @Override
  public void open(OpenContext context) {
    events = getRuntimeContext().getState(new ValueStateDescriptor<>("events", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
  }

  @Override
  public void processElement(Event event, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("first", event.device, first.value() == null ? "none" : first.value()));
    if (first.value() == null) {
      first.update(event.kind);
    }
    events.update(events.value() == null ? 1 : events.value() + 1);
    out.collect(Line.of("events", event.device, events.value()));
  }
}
