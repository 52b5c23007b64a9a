package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "bookings").uid("bookings").map(Booking::of).uid("parse").keyBy(booking -> booking.account).process(new Balances()).uid("balances").print().uid("out");
    env.execute("balances");
  }
}
