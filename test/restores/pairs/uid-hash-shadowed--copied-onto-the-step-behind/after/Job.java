package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Numbers the pieces on a belt. */
public final class Job {
  /** Hash of the uid "stock". */
  private static final String COUNTED = "a374c110936b626cbd2bfb304d32fa40";

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "belt").uid("belt").map(new Piece.Parse()).uid("parse").map(new Counted()).uid("stock").name("Count").map(new Upper()).uid("format").setUidHash(COUNTED).print().uid("out");
    env.execute("belt");
  }
}
