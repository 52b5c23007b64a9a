package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the entries of a guest book. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "entries").uid("entries").keyBy(Feed::key).process(new Count("entries")).uid("count").print().setUidHash("5f0c1d2e3b4a59687786a5b4c3d2e1f0");
    env.execute("guests");
  }
}
