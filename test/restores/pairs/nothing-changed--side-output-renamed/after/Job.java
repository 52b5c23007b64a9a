package pair;

import common.Count;
import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Long> fine = Feed.of(env, "orders").uid("orders").process(new Split()).uid("split");
    fine.keyBy(Feed::key).process(new Count("fine")).uid("count-fine").print().uid("fine-out");
    fine.getSideOutput(Split.FOR_REVIEW).keyBy(Feed::key).process(new Count("suspicious")).uid("count-suspicious").print().uid("suspicious-out");
    env.execute("orders");
  }
}
