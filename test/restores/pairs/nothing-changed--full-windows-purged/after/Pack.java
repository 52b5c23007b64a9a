package pair;

import common.Line;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.windowing.ProcessWindowFunction;
import org.apache.flink.streaming.api.windowing.windows.GlobalWindow;
import org.apache.flink.util.Collector;

/** Packs what has come together: the last items of the line, in a box. */
final class Pack extends ProcessWindowFunction<Item, String, String, GlobalWindow> {
  private static final ValueStateDescriptor<Long> BOXES = new ValueStateDescriptor<>("boxes", Types.LONG);

  private final int size;

  Pack(int size) {
    this.size = size;
  }

  @Override
  public void process(String line, Context context, Iterable<Item> items, Collector<String> out) throws Exception {
    ValueState<Long> boxes = context.globalState().getState(BOXES);
    long now = boxes.value() == null ? 1 : boxes.value() + 1;
    boxes.update(now);
    int found = 0;
    int grams = 0;
    for (Item item : items) {
      found++;
      grams += item.grams;
    }
    out.collect(line + " weighs " + grams);
    out.collect(Line.of("boxes", line, now));
    out.collect(Line.of("filled", line, now == 1 ? "for the first time" : found < size ? "short of " + (size - found) : "full"));
  }
}
