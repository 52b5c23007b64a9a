package pair;

import common.Line;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Books. */
final class Ledger extends KeyedProcessFunction<String, Booking, String> {
  private transient ValueState<Account> accounts;

  @Override
  public void open(OpenContext context) {
    accounts = getRuntimeContext().getState(new ValueStateDescriptor<>("account", Account.class));
  }

  @Override
  public void processElement(Booking booking, Context context, Collector<String> out) throws Exception {
    Account account = accounts.value();
    if (account == null) {
      account = Account.open(booking);
    }
    account.cents += booking.cents;
    account.bookings++;
    accounts.update(account);
    out.collect(Line.of("bookings", account.iban, account.bookings));
  }
}
