package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what happened to an order, by kind. */
final class EventCount extends KeyedProcessFunction<String, OrderEvent, String> {
  private transient MapState<String, Long> kinds;

  @Override
  public void open(OpenContext context) {
    kinds = getRuntimeContext().getMapState(new MapStateDescriptor<>("kinds", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(OrderEvent event, Context context, Collector<String> out) throws Exception {
    long now = kinds.contains(event.kind) ? kinds.get(event.kind) + 1 : 1;
    kinds.put(event.kind, now);
    if (!event.kind.equals("placed")) {
      out.collect(Line.of("events", event.order + " " + event.kind, now));
    }
  }
}
