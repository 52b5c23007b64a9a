package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What airlines fly. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Booking> bookings = Feed.of(env, "bookings-source").uid("bookings-source").map(Booking::of).uid("bookings");
    DataStream<Flight> flights = Feed.of(env, "flights-source").uid("flights-source").map(Flight::of).uid("flights");
    bookings.connect(flights).keyBy(booking -> booking.airline, flight -> flight.airline).process(new Occupancy()).uid("occupancy").print().uid("out");
    env.execute("airlines");
  }
}
