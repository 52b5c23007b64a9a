package pair;

import common.Line;
import org.apache.flink.api.common.functions.MapFunction;

/** What is written to a stream. */
final class ToLine implements MapFunction<Booking, String> {
  private final String stream;

  ToLine(String stream) {
    this.stream = stream;
  }

  @Override
  public String map(Booking booking) {
    return Line.of(stream, booking.customer, booking.entry);
  }
}
