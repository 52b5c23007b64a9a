package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts lines by key. */
final class CountReceipts extends KeyedProcessFunction<String, String, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(String line, Context context, Collector<String> out) throws Exception {
    long now = count.value() == null ? 1 : count.value() + 1;
    count.update(now);
    out.collect(Line.of("receipts", line.split(";")[1], now));
  }
}
