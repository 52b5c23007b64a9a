package pair;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Puts what was refused aside. */
final class RouteRefused extends ProcessFunction<Booking, Booking> {
  static final OutputTag<Booking> REFUSED = new OutputTag<>("refused", TypeInformation.of(Booking.class));

  @Override
  public void processElement(Booking booking, Context context, Collector<Booking> out) {
    if (booking.refusal != null) {
      context.output(REFUSED, booking);
    } else {
      out.collect(booking);
    }
  }
}
