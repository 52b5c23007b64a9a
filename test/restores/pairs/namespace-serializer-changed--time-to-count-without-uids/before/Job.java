package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders").keyBy(number -> "all").window(TumblingProcessingTimeWindows.of(Duration.ofDays(36500))).trigger(CountTrigger.of(1)).aggregate(new Counting()).print();
    env.execute("orders");
  }
}
