package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Tells the changes of accounts, and each account of which something was known before as a whole, once. */
final class Accounts extends KeyedProcessFunction<String, Booking, String> {
  private transient ValueState<Account> accounts;
  private transient ValueState<Boolean> told;

  @Override
  public void open(OpenContext context) {
    accounts = getRuntimeContext().getState(new ValueStateDescriptor<>("account", Account.class));
    told = getRuntimeContext().getState(new ValueStateDescriptor<>("told", Types.BOOLEAN));
  }

  @Override
  public void processElement(Booking booking, Context context, Collector<String> out) throws Exception {
    Account account = accounts.value();
    if (account != null && told.value() == null) {
      out.collect(Line.of("whole", booking.account, account.bookings + " bookings, " + account.cents + " cents"));
    }
    if (account == null) {
      account = new Account();
    }
    told.update(true);
    account.bookings += 1;
    account.cents = Math.addExact(account.cents, booking.cents);
    accounts.update(account);
    out.collect(Line.of("bookings", booking.account, account.bookings));
    out.collect(Line.of("balance", booking.account, account.cents));
  }
}
