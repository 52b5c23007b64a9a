package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps where a customer lives, and says where he lived before. */
final class LatestAddress extends KeyedProcessFunction<String, AddressChange, String> {
  private transient ValueState<String> address;

  @Override
  public void open(OpenContext context) {
    address = getRuntimeContext().getState(new ValueStateDescriptor<>("address", Types.STRING));
  }

  @Override
  public void processElement(AddressChange change, Context context, Collector<String> out) throws Exception {
    String known = address.value();
    out.collect(Line.of("city", change.customer, known == null ? "none" : AddressLine.city(known)));
    if (known != null && !change.city.equals(AddressLine.city(known))) {
      out.collect(change.customer + " moved from " + AddressLine.label(known));
    }
    address.update(AddressLine.write(change));
  }
}
