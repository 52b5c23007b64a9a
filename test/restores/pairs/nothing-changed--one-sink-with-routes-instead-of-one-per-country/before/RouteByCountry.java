package pair;

import java.util.Map;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Puts what was refused aside, and what belongs to a country with a stream of its own. */
final class RouteByCountry extends ProcessFunction<Booking, Booking> {
  static final OutputTag<Booking> REFUSED = new OutputTag<>("refused", TypeInformation.of(Booking.class));
  private final Map<String, OutputTag<Booking>> tags;

  RouteByCountry(Map<String, OutputTag<Booking>> tags) {
    this.tags = tags;
  }

  @Override
  public void processElement(Booking booking, Context context, Collector<Booking> out) {
    if (booking.refusal != null) {
      context.output(REFUSED, booking);
      return;
    }
    OutputTag<Booking> tag = tags.get(booking.country);
    if (tag == null) {
      out.collect(booking);
    } else {
      context.output(tag, booking);
    }
  }
}
