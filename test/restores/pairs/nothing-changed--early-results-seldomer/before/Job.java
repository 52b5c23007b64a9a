package pair;

import common.Earliest;
import common.Feed;
import java.time.Duration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingProcessingTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.ContinuousProcessingTimeTrigger;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "orders")
        .uid("orders")
        .keyBy(number -> "all")
        .window(TumblingProcessingTimeWindows.of(Duration.ofDays(36500)))
        .trigger(ContinuousProcessingTimeTrigger.of(Duration.ofMillis(200)))
        .aggregate(new Earliest("so-far", 60))
        .uid("so-far")
        .print()
        .uid("out");
    env.execute("orders");
  }
}
