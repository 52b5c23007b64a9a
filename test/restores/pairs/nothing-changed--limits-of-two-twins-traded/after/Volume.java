package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts payments, and warns of many. */
final class Volume extends KeyedProcessFunction<String, Payment, String> {
  private final long limit;
  private transient ValueState<Long> count;
  private transient ValueState<Long> first;

  Volume(long limit) {
    this.limit = limit;
  }

  @Override
  public void open(OpenContext context) {
    count = getRuntimeContext().getState(new ValueStateDescriptor<>("count", Types.LONG));
    first = getRuntimeContext().getState(new ValueStateDescriptor<>("first", Types.LONG));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    out.collect(Line.of("since", context.getCurrentKey(), first.value() == null ? "none" : "payment " + first.value()));
    if (first.value() == null) {
      first.update(payment.number);
    }
    count.update(count.value() == null ? 1 : count.value() + 1);
    out.collect(Line.of("volume", context.getCurrentKey(), count.value()));
    if (count.value() == limit) {
      out.collect("more than " + (limit - 1) + " payments of " + context.getCurrentKey());
    }
  }
}
