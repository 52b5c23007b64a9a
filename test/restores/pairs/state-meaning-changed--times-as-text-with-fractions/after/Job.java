package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Finds positions of ships that come out of order. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "positions")
        .uid("positions")
        .map(Position::of)
        .uid("parse")
        .keyBy(position -> position.ship)
        .process(new InOrder())
        .uid("in-order")
        .name("In order")
        .print()
        .uid("out");
    env.execute("ships");
  }
}
