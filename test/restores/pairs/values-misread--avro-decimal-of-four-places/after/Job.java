package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Accounts of a bank. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "bookings")
        .uid("bookings")
        .filter(number -> number >= 0)
        .uid("valid")
        .keyBy(Feed::key)
        .process(new Book())
        .uid("book")
        .filter(line -> !line.isEmpty())
        .uid("told")
        .print()
        .uid("out");
    env.execute("bank");
  }
}
