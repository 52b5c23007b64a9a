package pair;

import common.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the events of a shop, with a counter for each kind. */
final class CountKinds extends KeyedProcessFunction<String, Event, String> {
  private final List<String> kinds;
  private transient Map<String, ValueState<Long>> counters;

  CountKinds(List<String> kinds) {
    this.kinds = kinds;
  }

  @Override
  public void open(OpenContext context) {
    counters = new HashMap<>();
    for (String kind : kinds) {
      counters.put(kind, getRuntimeContext().getState(new ValueStateDescriptor<>("count-" + kind, Types.LONG)));
    }
  }

  @Override
  public void processElement(Event event, Context context, Collector<String> out) throws Exception {
    ValueState<Long> counter = counters.get(event.kind);
    long now = counter.value() == null ? 1 : counter.value() + 1;
    counter.update(now);
    out.collect(Line.of(event.kind, event.shop, now));
  }
}
