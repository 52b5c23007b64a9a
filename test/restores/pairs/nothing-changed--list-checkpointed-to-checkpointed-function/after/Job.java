package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the lines of a log. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "log").uid("log").map(number -> number < 4 ? "a very long line" : "line " + number % 10).returns(String.class).uid("lines").flatMap(new LogTotals()).uid("totals").print().uid("out");
    env.execute("log");
  }
}
