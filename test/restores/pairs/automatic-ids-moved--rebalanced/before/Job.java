package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "readings")
        .map(new Parsing())
        .name("parse")
        .keyBy(Feed::key)
        .process(new Count("readings"))
        .name("count")
        .print()
        .name("out");
    env.execute("meters");
  }
}
