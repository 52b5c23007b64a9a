package common;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps under each key the customer who came first, and prints him for every order. */
public class RememberBuyer<K> extends KeyedProcessFunction<K, Purchase, String> {
  private transient ValueState<String> kept;

  @Override
  public void open(OpenContext context) {
    kept = getRuntimeContext().getState(new ValueStateDescriptor<>("kept", Types.STRING));
  }

  @Override
  public void processElement(Purchase purchase, Context context, Collector<String> out) throws Exception {
    String stored = kept.value();
    out.collect(Line.of("kept", purchase.customer, stored == null ? "none" : stored));
    if (stored == null) {
      kept.update(purchase.customer);
    }
  }
}
