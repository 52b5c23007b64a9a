package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Points of a loyalty programme. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "purchases")
        .uid("purchases")
        .map(Bought::of)
        .uid("parse")
        .keyBy(bought -> bought.member)
        .process(new Points())
        .uid("points")
        .name("Points")
        .print()
        .uid("out");
    env.execute("loyalty");
  }
}
