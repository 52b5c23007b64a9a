package pair;

import common.Feed;
import common.Total;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Kinds()).uid("kinds").print().uid("out");
    Feed.of(env, "visits").uid("visits").filter(visit -> visit >= 0).uid("real").filter(visit -> visit < Long.MAX_VALUE).uid("really").rebalance().keyBy(Feed::key).process(new Remember()).uid("remember").print().uid("remember-out");
    Feed.of(env, "calls").setParallelism(2).uid("calls").slotSharingGroup("default").map(new Total("calls")).setParallelism(1).uid("total").name("all calls").print().uid("total-out");
    env.execute("orders");
  }
}
