package pair;

import java.util.Map;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.OutputTag;

/** The sinks: one for the head office, one for each other country, one for what was refused. */
final class Outputs {
  private Outputs() {}

  static void attach(SingleOutputStreamOperator<Booking> routed, Map<String, OutputTag<Booking>> tags) {
    write(routed, Countries.HEAD_OFFICE, "");
    tags.forEach((country, tag) -> write(routed.getSideOutput(tag), Countries.streams().get(country), "-" + country));
    routed.getSideOutput(RouteByCountry.REFUSED).map(booking -> "refused " + booking.customer + ": " + booking.refusal).uid("refused-lines").print().uid("refused-out");
  }

  private static void write(DataStream<Booking> bookings, String stream, String suffix) {
    bookings.map(new ToLine(stream)).uid("lines" + suffix).name("Lines of " + stream).print().uid("out" + suffix).name(stream);
  }
}
