package pair;

import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Hands payments on, and refunds aside. */
final class PartRefunds extends ProcessFunction<Booking, Booking> {
  static final OutputTag<Booking> REFUNDS = new OutputTag<Booking>("refunds") {};

  @Override
  public void processElement(Booking booking, Context context, Collector<Booking> out) {
    if (booking.refund) {
      context.output(REFUNDS, booking);
    } else {
      out.collect(booking);
    }
  }
}
