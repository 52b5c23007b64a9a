package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Since when guests have been booking. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Booking> bookings = Feed.of(env, "bookings").uid("bookings").map(Booking::of).uid("parse");
    DataStream<Booking> newest = bookings.keyBy(booking -> booking.hotel).filter(new OnlyNewer()).uid("only-newer").name("Only newer");
    newest.keyBy(booking -> booking.guest).process(new GuestSince()).uid("guest-since").name("Guest since").print().uid("out");
    env.execute("bookings");
  }
}
