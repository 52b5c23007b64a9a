package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the parcels of each customer. */
final class Parcels extends KeyedProcessFunction<String, Delivery, String> {
  private transient AggregatingState<Delivery, Long> parcels;

  @Override
  public void open(OpenContext context) {
    parcels = getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>("parcels", new CountDeliveries(), Types.LONG));
  }

  @Override
  public void processElement(Delivery delivery, Context context, Collector<String> out) throws Exception {
    parcels.add(delivery);
    out.collect(Line.of("parcels", delivery.customer, parcels.get()));
  }
}
