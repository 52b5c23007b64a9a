package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    DataStream<Long> payments = Feed.of(env, "payments").uid("payments");
    orders.connect(payments).keyBy(Feed::key, Feed::key).process(new MatchPayments()).uid("match").print().uid("out");
    env.execute("payments");
  }
}
