package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Counts the records of each key, shows the count aside, and hands the record on. */
final class Tap extends KeyedProcessFunction<String, Long, Long> {
  static final OutputTag<String> LINES = new OutputTag<>("lines", Types.STRING);
  private final String label;
  private final long first;
  private transient ValueState<Long> count;

  Tap(String label, long first) {
    this.label = label;
    this.first = first;
  }

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Long number, Context context, Collector<Long> out) throws Exception {
    long now = count.value() == null ? first : count.value() + 1;
    count.update(now);
    context.output(LINES, Line.of(label, context.getCurrentKey(), now));
    out.collect(number);
  }
}
