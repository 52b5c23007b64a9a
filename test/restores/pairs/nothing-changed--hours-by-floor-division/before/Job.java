package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts cars at road posts. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "cars")
        .uid("cars")
        .map(Passing::of)
        .uid("parse")
        .keyBy(passing -> passing.post)
        .process(new CarsByHour())
        .uid("cars-by-hour")
        .name("Cars by hour")
        .print()
        .uid("out");
    env.execute("traffic");
  }
}
