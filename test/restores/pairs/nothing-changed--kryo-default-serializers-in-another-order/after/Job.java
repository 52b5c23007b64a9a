package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the seat that somebody has booked. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Keep<Booking> kept = new Keep<>("booking", Types.GENERIC(Booking.class), Booking::of, Shown.as("seat", Booking::seat), Shown.as("price", Booking::price));
    Feed.of(env, "bookings").uid("bookings").keyBy(Feed::key).process(kept).uid("seats").print().uid("out");
    env.execute("theatre");
  }
}
