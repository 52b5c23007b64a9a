package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what went over a line. */
final class Progress extends KeyedProcessFunction<String, Item, String> {
  private transient ValueState<Long> items;

  @Override
  public void open(OpenContext context) {
    items = getRuntimeContext().getState(new ValueStateDescriptor<>("items", Types.LONG));
  }

  @Override
  public void processElement(Item item, Context context, Collector<String> out) throws Exception {
    long now = items.value() == null ? 1 : items.value() + 1;
    items.update(now);
    out.collect(Line.of("items", item.line, now));
  }
}
