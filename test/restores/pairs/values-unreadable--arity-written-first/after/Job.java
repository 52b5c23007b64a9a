package pair;

import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Keep<>(
        "kept",
        new AddressType(),
        Address::of,
        Shown.as("country", stored -> stored.country),
        Shown.as("city", stored -> stored.city))).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
