package pair;

import common.Count;
import common.Feed;
import common.Keep;
import common.Shown;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    orders.keyBy(Feed::key).process(new Count("count", "counted")).uid("count").print().uid("out");
    orders.keyBy(Feed::key).process(new Keep<>("kept", Types.STRING, key -> key, Shown.as("kept", value -> value))).uid("keep").print().uid("keep-out");
    orders.keyBy(Feed::key).process(new Count("audit")).uid("audits").print().uid("audit-out");
    env.execute("orders");
  }
}
