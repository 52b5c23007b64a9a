package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the clicks of visits. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "clicks").uid("clicks").map(new Stamp()).uid("stamp")
        .keyBy(click -> click.visitor)
        .process(new Visits()).uid("visits")
        .print().uid("out");
    env.execute("clicks");
  }
}
