package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.types.Row;
import org.apache.flink.util.Collector;

/** Keeps the largest amount that a customer paid, and shows it at his next order. */
final class LargestOrder extends KeyedProcessFunction<String, Row, String> {
  private transient ValueState<Long> largest;

  @Override
  public void open(OpenContext context) {
    largest = getRuntimeContext().getState(new ValueStateDescriptor<>("largest", Types.LONG));
  }

  @Override
  public void processElement(Row row, Context context, Collector<String> out) throws Exception {
    long amount = row.<Long>getFieldAs("amount");
    Long known = largest.value();
    out.collect(Line.of("largest", context.getCurrentKey(), known == null ? "none" : "EUR " + known / 100));
    if (known == null || known < amount) {
      largest.update(amount);
    }
  }
}
