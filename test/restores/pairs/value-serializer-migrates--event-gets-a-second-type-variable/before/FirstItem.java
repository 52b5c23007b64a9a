package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first and counts all. */
final class FirstItem extends KeyedProcessFunction<String, ItemEvent, String> {
  private transient ValueState<ItemEvent> first;
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", ItemEvent.class));
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Long.class));
  }

  @Override
  public void processElement(ItemEvent event, Context context, Collector<String> out) throws Exception {
    ItemEvent stored = first.value();
    out.collect(Line.of("stock", event.key, stored == null ? "none" : "for " + stored.body.price + " in " + stored.number));
    if (stored == null) {
      first.update(event);
    }
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of("items", event.key, now));
  }
}
