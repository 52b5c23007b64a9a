package pair;

import common.Line;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple1;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often something was ordered. */
final class CountGoods extends KeyedProcessFunction<Tuple1<String>, Order, String> {
  private transient ValueState<Long> count;

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    long now = Objects.requireNonNullElse(count.value(), 0L) + 1;
    count.update(now);
    out.collect(Line.of("goods", context.getCurrentKey().f0, now));
  }
}
