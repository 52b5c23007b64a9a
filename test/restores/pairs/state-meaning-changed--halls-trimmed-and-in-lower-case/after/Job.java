package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Where forklifts are. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "positions").uid("positions").map(Position::of).uid("parse")
        .keyBy(position -> position.forklift).process(new Standing()).uid("standing").name("Standing still").print().uid("out");
    env.execute("forklifts");
  }
}
