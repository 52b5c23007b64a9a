package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Numbers the tickets that each subtask hands out. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visitors").setParallelism(1).uid("visitors").rebalance().map(new Tickets()).uid("tickets").print().uid("out");
    env.execute("tickets");
  }
}
