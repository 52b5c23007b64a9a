package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.StateTtlConfig;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;

/** Holds payments against what was used. */
final class Settlement extends KeyedCoProcessFunction<String, Rated, Payment, String> {
  private transient ValueState<Long> charged;
  private transient ValueState<Long> paid;

  @Override
  public void open(OpenContext context) {
    charged = getRuntimeContext().getState(new ValueStateDescriptor<>("charged", Types.LONG));
    ValueStateDescriptor<Long> descriptor = new ValueStateDescriptor<>("paid", Types.LONG);
    descriptor.enableTimeToLive(StateTtlConfig.newBuilder(Duration.ofDays(7)).build());
    paid = getRuntimeContext().getState(descriptor);
  }

  @Override
  public void processElement1(Rated rated, Context context, Collector<String> out) throws Exception {
    long now = (charged.value() == null ? 0 : charged.value()) + rated.getCents();
    charged.update(now);
    out.collect(Line.of("charged", rated.getCustomer(), now));
  }

  @Override
  public void processElement2(Payment payment, Context context, Collector<String> out) throws Exception {
    long now = (paid.value() == null ? 0 : paid.value()) + payment.cents;
    paid.update(now);
    out.collect(Line.of("paid", payment.customer, now));
  }
}
