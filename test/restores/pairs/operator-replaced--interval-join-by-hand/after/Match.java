package pair;

import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Puts parcels to orders that wait for two days. */
final class Match extends KeyedCoProcessFunction<String, Shipment, Shipment, Delivery> {
  private static final long TWO_DAYS = 2 * 24 * 60 * 60 * 1000L;

  private transient MapState<Long, Shipment> waiting;

  @Override
  public void open(OpenContext context) {
    waiting = getRuntimeContext().getMapState(new MapStateDescriptor<>("waiting-orders", Types.LONG, Types.POJO(Shipment.class)));
  }

  @Override
  public void processElement1(Shipment order, Context context, Collector<Delivery> out) throws Exception {
    waiting.put(context.timestamp(), order);
    context.timerService().registerEventTimeTimer(context.timestamp() + TWO_DAYS);
  }

  @Override
  public void processElement2(Shipment parcel, Context context, Collector<Delivery> out) throws Exception {
    for (Map.Entry<Long, Shipment> order : waiting.entries()) {
      if (order.getKey() <= context.timestamp()) {
        out.collect(Delivery.of(order.getValue(), parcel));
      }
    }
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<Delivery> out) throws Exception {
    waiting.remove(time - TWO_DAYS);
  }
}
