package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Long> first = Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Tap("count", 1)).uid("count");
    SingleOutputStreamOperator<Long> second = first.keyBy(Feed::key).process(new Tap("audit", 1000)).uid("audit");
    first.getSideOutput(Tap.LINES).union(second.getSideOutput(Tap.LINES)).print().uid("out");
    env.execute("orders");
  }
}
