package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Baskets of a shop's customers. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "clicks").uid("clicks").map(Click::of).uid("parse").keyBy(click -> click.customer).process(new Baskets()).uid("baskets").print().uid("out");
    env.execute("baskets");
  }
}
