package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Keeps balances. */
final class Balances extends KeyedProcessFunction<String, Booking, String> {
  private transient ValueState<Balance> balance;

  @Override
  public void open(OpenContext context) {
    balance = getRuntimeContext().getState(new ValueStateDescriptor<>("balance", Balance.class));
  }

  @Override
  public void processElement(Booking booking, Context context, Collector<String> out) throws Exception {
    Balance known = balance.value() == null ? new Balance(context.getCurrentKey(), 0, 0) : balance.value();
    Balance now = known.booked(booking.cents);
    balance.update(now);
    out.collect(Line.of("bookings", now.account(), now.bookings()));
  }
}
