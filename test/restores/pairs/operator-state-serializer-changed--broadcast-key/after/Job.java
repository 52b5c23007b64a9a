package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    BroadcastStream<Long> rules = Feed.of(env, "rules").uid("rules").broadcast(Rules.RULES);
    Feed.of(env, "orders").uid("orders").connect(rules).process(new Rules()).uid("apply").print().uid("out");
    env.execute("orders");
  }
}
