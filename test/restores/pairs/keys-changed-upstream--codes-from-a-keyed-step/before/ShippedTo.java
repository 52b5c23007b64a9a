package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the shipments to a country. */
final class ShippedTo extends KeyedProcessFunction<String, Shipment, String> {
  private transient ValueState<Long> shipped;

  @Override
  public void open(OpenContext context) {
    shipped = getRuntimeContext().getState(new ValueStateDescriptor<>("shipped", Types.LONG));
  }

  @Override
  public void processElement(Shipment shipment, Context context, Collector<String> out) throws Exception {
    long now = shipped.value() == null ? 1 : shipped.value() + 1;
    shipped.update(now);
    out.collect(Line.of("shipped", shipment.country.charAt(0), now));
  }
}
