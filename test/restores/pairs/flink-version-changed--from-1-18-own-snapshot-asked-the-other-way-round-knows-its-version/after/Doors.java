package pair;

import common.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Remembers the first events of a door, and counts all. */
final class Doors extends KeyedProcessFunction<String, DoorEvent, String> {
  private static final int KEPT = 3;
  private transient ListState<DoorEvent> first;
  private transient ValueState<Long> events;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getListState(new ListStateDescriptor<>("first", new DoorEventSerializer(DoorEventSerializer.CURRENT)));
    events = getRuntimeContext().getState(new ValueStateDescriptor<>("events", Types.LONG));
  }

  @Override
  public void processElement(DoorEvent event, Context context, Collector<String> out) throws Exception {
    List<DoorEvent> kept = new ArrayList<>();
    first.get().forEach(kept::add);
    out.collect(Line.of("first", event.door(), kept.isEmpty() ? "none" : tell(kept.get(0))));
    if (kept.size() < KEPT) {
      first.add(event);
    }
    long now = events.value() == null ? 1 : events.value() + 1;
    events.update(now);
    out.collect(Line.of("events", event.door(), now));
  }

  private static String tell(DoorEvent event) {
    return event.getClass().getSimpleName() + (event instanceof DoorEvent.Opened ? " by " + ((DoorEvent.Opened) event).badge() : "");
  }
}
