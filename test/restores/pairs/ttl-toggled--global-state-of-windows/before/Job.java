package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").uid("orders").keyBy(Feed::key).window(TumblingProcessingTimeWindows.of(Duration.ofSeconds(1))).process(new Number()).uid("number").print().uid("out");
    env.execute("orders");
  }
}
