package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Writes letters and numbers them. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "letters").uid("letters").keyBy(Feed::key).process(new Count("letters")).uid("count").addSink(new Post()).uid("post").name("Post");
    env.execute("letters");
  }
}
