package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Robots and where they were. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "positions").uid("positions").keyBy(Feed::key).process(new Visits()).uid("visits").name("Visits of cells").print().uid("out");
    env.execute("robots");
  }
}
