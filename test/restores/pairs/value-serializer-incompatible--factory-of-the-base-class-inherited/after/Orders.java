package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps the first order. */
final class Orders extends KeyedProcessFunction<String, Envelope, String> {
  private transient ValueState<OrderMessage> first;

  @Override
  public void open(OpenContext context) {
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", OrderMessage.class));
  }

  @Override
  public void processElement(Envelope envelope, Context context, Collector<String> out) throws Exception {
    OrderMessage stored = first.value();
    out.collect(Line.of("order", envelope.id, stored == null ? "none" : stored.quantity + " of " + stored.article));
    if (stored == null) {
      first.update(OrderMessage.in(envelope));
    }
  }
}
