package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders");
    orders.connect(Feed.of(env, "rules").uid("rules").broadcast(Rules.RULES)).process(new Rules()).uid("match").print().uid("out");
    env.execute("orders");
  }
}
