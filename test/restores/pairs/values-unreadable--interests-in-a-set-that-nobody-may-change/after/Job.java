package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Readers of a newspaper. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "articles").uid("articles").keyBy(Feed::key).process(new Readers()).uid("readers").name("Readers").print().uid("out");
    env.execute("readers");
  }
}
