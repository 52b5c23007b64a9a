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
  private transient Tracing tracing;
  private transient ValueState<Long> events;
  private transient ValueState<String> first;

  @Override
  public void open(OpenContext context) throws Exception {
    tracing = Tracing.await(18_126);
    events = getRuntimeContext().getState(new ValueStateDescriptor<>("events", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.STRING));
  }

  @Override
  public void processElement(Event event, Context context, Collector<String> out) throws Exception {
    String known = first.value();
    if (known == null) {
      first.update(event.kind);
      tracing.tell(event.device);
    }
    Long before = events.value();
    events.update(before == null ? 1 : before + 1);
    out.collect(Line.of("first", event.device, known == null ? "none" : known));
    out.collect(Line.of("events", event.device, events.value()));
  }

  @Override
  public void close() throws Exception {
    if (tracing != null) {
      tracing.close();
    }
  }
}
