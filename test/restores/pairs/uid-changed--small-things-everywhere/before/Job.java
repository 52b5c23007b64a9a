package pair;

import common.Feed;
import common.Total;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Kinds()).uid("kinds").print().uid("out");
    Feed.of(env, "visits").uid("visits").filter(visit -> visit >= 0).uid("real").keyBy(Feed::key).process(new Remember()).uid("remember").print().uid("remember-out");
    Feed.of(env, "calls").uid("calls").map(new Total("calls")).uid("total").print().uid("total-out");
    env.execute("orders");
  }
}
