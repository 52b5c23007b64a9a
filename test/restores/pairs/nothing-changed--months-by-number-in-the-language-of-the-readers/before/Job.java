package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Sales by month. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "sales").uid("sales").map(Sale::of).returns(Sale.class).uid("parse").keyBy(new MonthOf()).process(new Monthly()).uid("monthly").print().uid("out");
    env.execute("sales by month");
  }
}
