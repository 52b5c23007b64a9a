package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts the payments of an account, by channel. */
final class Account extends KeyedProcessFunction<String, Payment, String> {
  private transient MapState<Channel, Long> payments;

  @Override
  public void open(OpenContext context) {
    payments = getRuntimeContext().getMapState(new MapStateDescriptor<>("payments", Types.ENUM(Channel.class), Types.LONG));
  }

  @Override
  public void processElement(Payment payment, Context context, Collector<String> out) throws Exception {
    Long before = payments.get(payment.channel);
    payments.put(payment.channel, before == null ? 1 : before + 1);
    out.collect(Line.of("payments", payment.iban + " " + payment.channel.name(), payments.get(payment.channel)));
  }
}
