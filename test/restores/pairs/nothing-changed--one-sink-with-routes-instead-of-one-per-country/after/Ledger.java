package pair;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Numbers the bookings of a customer without a gap. */
final class Ledger extends KeyedProcessFunction<String, Invoice, Booking> {
  private transient ValueState<Long> entries;

  @Override
  public void open(OpenContext context) {
    entries = getRuntimeContext().getState(new ValueStateDescriptor<>("entries", Types.LONG));
  }

  @Override
  public void processElement(Invoice invoice, Context context, Collector<Booking> out) throws Exception {
    if (invoice.cents < 0) {
      out.collect(Booking.refused(invoice, "negative"));
      return;
    }
    long entry = entries.value() == null ? 1 : entries.value() + 1;
    entries.update(entry);
    out.collect(Booking.booked(invoice, entry));
  }
}
