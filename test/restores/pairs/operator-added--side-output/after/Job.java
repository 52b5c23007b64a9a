package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<String> lines = Feed.of(env, "orders").uid("orders").keyBy(Feed::key).process(new Work()).uid("count");
    lines.print().uid("out");
    lines.getSideOutput(Work.LARGE).map(number -> "large " + number).uid("large").print().uid("large-out");
    env.execute("orders");
  }
}
