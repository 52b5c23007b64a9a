package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Tells the changes of accounts. */
final class Accounts extends KeyedProcessFunction<String, Booking, String> {
  private transient ValueState<Account> accounts;

  @Override
  public void open(OpenContext context) {
    accounts = getRuntimeContext().getState(new ValueStateDescriptor<>("account", Account.class));
  }

  @Override
  public void processElement(Booking booking, Context context, Collector<String> out) throws Exception {
    Account account = accounts.value() == null ? new Account() : accounts.value();
    account.bookings++;
    account.cents += booking.cents;
    accounts.update(account);
    out.collect(Line.of("bookings", booking.account, account.bookings));
    out.collect(Line.of("balance", booking.account, account.cents));
  }
}
