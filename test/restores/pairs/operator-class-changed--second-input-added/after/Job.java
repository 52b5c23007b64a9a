package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    DataStream<String> rules = Feed.of(env, "rules").uid("rules").map(Feed::key).returns(Types.STRING).uid("rule-keys");
    orders.connect(rules).keyBy(Feed::key, rule -> rule).process(new Both()).uid("kept").print().uid("out");
    env.execute("orders");
  }
}
