package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches over greenhouses. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "climate").uid("climate").keyBy(Feed::key).process(new Greenhouses()).uid("greenhouses").print().uid("out");
    env.execute("greenhouses");
  }
}
