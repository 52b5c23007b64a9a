package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Numbers the shipments of a carrier and puts codes in the place of countries' names. */
final class CheckAddresses extends KeyedProcessFunction<String, Shipment, Shipment> {
  private transient ValueState<Long> checked;

  @Override
  public void open(OpenContext context) {
    checked = getRuntimeContext().getState(new ValueStateDescriptor<>("checked", Types.LONG));
  }

  @Override
  public void processElement(Shipment shipment, Context context, Collector<Shipment> out) throws Exception {
    shipment.ofCarrier = checked.value() == null ? 1 : checked.value() + 1;
    checked.update(shipment.ofCarrier);
    shipment.country = Countries.codeOf(shipment.country);
    out.collect(shipment);
  }
}
