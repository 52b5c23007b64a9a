package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.AggregatingState;
import org.apache.flink.api.common.state.AggregatingStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the parcels that are made of full baskets. */
final class Parcels extends KeyedProcessFunction<String, Basket, String> {
  private transient AggregatingState<Basket, Long> parcels;

  @Override
  public void open(OpenContext context) {
    parcels = getRuntimeContext().getAggregatingState(new AggregatingStateDescriptor<>("parcels", new CountParcels(), Types.LONG));
  }

  @Override
  public void processElement(Basket basket, Context context, Collector<String> out) throws Exception {
    parcels.add(basket);
    out.collect(Line.of("parcels", context.getCurrentKey(), parcels.get()));
  }
}
