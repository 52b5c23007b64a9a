package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts calls of a hotline. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "calls").uid("calls").keyBy(Feed::key).process(new Calls()).name("Calls").setMaxParallelism(64).print();
    env.execute("hotline");
  }
}
