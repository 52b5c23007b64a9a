package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the visitors of each hall. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits").setParallelism(1).uid("visits")
        .map(number -> "hall-" + number % 8).setParallelism(1).uid("halls")
        .keyBy(hall -> hall)
        .map(new Visitors()).uid("visitors")
        .print().uid("out");
    env.execute("visits");
  }
}
