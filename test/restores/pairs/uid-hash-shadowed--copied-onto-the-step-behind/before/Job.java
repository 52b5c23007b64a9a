package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Numbers the pieces on a belt. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "belt").uid("belt").map(new Piece.Parse()).uid("parse").map(new Counted()).uid("stock").name("Count").map(new Upper()).uid("format").print().uid("out");
    env.execute("belt");
  }
}
