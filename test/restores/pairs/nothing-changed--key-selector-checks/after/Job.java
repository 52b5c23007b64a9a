package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  private static String accountOf(Booking booking) {
    if (booking.account == null || !booking.account.startsWith("account-")) {
      throw new IllegalArgumentException("No account: " + booking.account);
    }
    return booking.account;
  }

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "bookings").uid("bookings").map(Booking::of).uid("parse").keyBy(Job::accountOf).process(new Balances()).uid("balances").print().uid("out");
    env.execute("balances");
  }
}
