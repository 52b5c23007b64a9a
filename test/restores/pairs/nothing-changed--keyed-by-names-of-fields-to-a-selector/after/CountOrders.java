package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** How often somebody has ordered, and for how much at most. */
final class CountOrders extends KeyedProcessFunction<Tuple2<String, Integer>, Order, String> {
  private transient ValueState<Tuple2<Long, Long>> orders;

  @Override
  public void open(OpenContext context) {
    orders = getRuntimeContext().getState(new ValueStateDescriptor<>("orders", Types.TUPLE(Types.LONG, Types.LONG)));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    String customer = context.getCurrentKey().f0 + "/" + context.getCurrentKey().f1;
    Tuple2<Long, Long> known = orders.value();
    out.collect(Line.of("best", customer, known == null ? "none" : "at most " + known.f1));
    Tuple2<Long, Long> now = known == null ? Tuple2.of(1L, order.cents) : Tuple2.of(known.f0 + 1, Math.max(known.f1, order.cents));
    orders.update(now);
    out.collect(Line.of("orders", customer, now.f0));
  }
}
