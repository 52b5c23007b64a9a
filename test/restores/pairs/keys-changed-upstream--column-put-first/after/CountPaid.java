package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.types.Row;
import org.apache.flink.util.Collector;

/** Counts the paid orders of a customer. */
final class CountPaid extends KeyedProcessFunction<String, Row, String> {
  private transient ValueState<Long> paid;

  @Override
  public void open(OpenContext context) {
    paid = getRuntimeContext().getState(new ValueStateDescriptor<>("paid", Types.LONG));
  }

  @Override
  public void processElement(Row row, Context context, Collector<String> out) throws Exception {
    long now = paid.value() == null ? 1 : paid.value() + 1;
    paid.update(now);
    out.collect(Line.of("paid", row.getField("customer"), now));
    if (now % 1000 == 0) {
      out.collect("a thousand orders at " + row.getField("shop"));
    }
  }
}
