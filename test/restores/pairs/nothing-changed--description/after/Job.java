package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "incoming orders").uid("orders").setDescription("orders as they come").keyBy(Feed::key).process(new Count("count")).uid("count").name("Count orders").setDescription("counts what each customer orders").setBufferTimeout(50).slotSharingGroup("heavy").print().uid("out").name("standard output");
    env.execute("orders");
  }
}
