package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps accounts. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "bookings").uid("bookings-source").map(Booking::of).uid("bookings").keyBy(booking -> booking.account).process(new Accounts()).uid("accounts").print().uid("out");
    env.execute("accounts");
  }
}
