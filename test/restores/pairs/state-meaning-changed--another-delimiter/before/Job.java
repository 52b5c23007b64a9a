package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Collects the tags of articles. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "tagged").uid("tagged").map(Tagged::of).uid("parse").keyBy(tagged -> tagged.article).flatMap(new Tags()).uid("tags").print().uid("out");
    env.execute("tags");
  }
}
