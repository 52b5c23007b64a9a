package pair;

import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Drops orders of a customer that come once more. */
final class Once extends KeyedProcessFunction<String, Order, Accepted> {
  private transient MapState<String, Boolean> seen;

  @Override
  public void open(OpenContext context) {
    MapStateDescriptor<String, Boolean> descriptor = new MapStateDescriptor<>("seen", Types.STRING, Types.BOOLEAN);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(7)).build());
    seen = getRuntimeContext().getMapState(descriptor);
  }

  @Override
  public void processElement(Order order, Context context, Collector<Accepted> out) throws Exception {
    if (!seen.contains(order.id)) {
      seen.put(order.id, true);
      out.collect(Accepted.of(order));
    }
  }
}
