package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts what a till sold and took back. */
final class Tills extends KeyedProcessFunction<String, Entry, String> {
  private transient MapState<Boolean, Long> entries;

  @Override
  public void open(OpenContext context) {
    entries = getRuntimeContext().getMapState(new MapStateDescriptor<>("entries", Boolean.class, Long.class));
  }

  @Override
  public void processElement(Entry entry, Context context, Collector<String> out) throws Exception {
    boolean sold = entry.quantity > 0;
    long now = entries.contains(sold) ? entries.get(sold) + 1 : 1;
    entries.put(sold, now);
    out.collect(Line.of(sold ? "sold" : "returned", entry.till, now));
  }
}
