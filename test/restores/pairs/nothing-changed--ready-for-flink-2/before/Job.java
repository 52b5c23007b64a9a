package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "clicks").uid("clicks").keyBy(Feed::key).process(new Basket()).uid("basket").print().uid("out");
    env.execute("baskets");
  }
}
