package pair;

import common.Line;
import org.apache.flink.api.common.functions.MapFunction;

/** What is written, with the stream that it goes to. */
final class ToLine implements MapFunction<Booking, String> {
  private final Streams streams;

  ToLine(Streams streams) {
    this.streams = streams;
  }

  @Override
  public String map(Booking booking) {
    return Line.of(streams.of(booking), booking.customer, booking.entry);
  }
}
