package pair;

import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** The sinks: one for all countries, one for what was refused. */
final class Outputs {
  private Outputs() {}

  static void attach(SingleOutputStreamOperator<Booking> routed, Streams streams) {
    routed.map(new ToLine(streams)).uid("lines").name("Lines of " + streams).print().uid("out").name("bookings").setParallelism(1);
    routed.getSideOutput(RouteRefused.REFUSED).map(booking -> "refused " + booking.customer + ": " + booking.refusal).uid("refused-lines").print().uid("refused-out");
  }
}
