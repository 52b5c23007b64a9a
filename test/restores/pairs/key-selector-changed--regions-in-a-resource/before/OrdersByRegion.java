package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the orders of a region by postcodes. */
final class OrdersByRegion extends KeyedProcessFunction<String, Order, String> {
  private transient MapState<String, Long> postcodes;

  @Override
  public void open(OpenContext context) {
    postcodes = getRuntimeContext().getMapState(new MapStateDescriptor<>("postcodes", Types.STRING, Types.LONG));
  }

  @Override
  public void processElement(Order order, Context context, Collector<String> out) throws Exception {
    long now = postcodes.contains(order.postcode) ? postcodes.get(order.postcode) + 1 : 1;
    postcodes.put(order.postcode, now);
    out.collect(Line.of("orders", order.postcode, now));
  }
}
