package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Passes on what has changed of each article. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "articles").uid("articles").map(Article::of).uid("parse").keyBy(article -> article.number).process(new OnlyChanges()).uid("only-changes").print().uid("out");
    env.execute("catalogue");
  }
}
