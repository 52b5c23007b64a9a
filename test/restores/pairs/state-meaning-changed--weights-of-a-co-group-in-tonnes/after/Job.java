package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** What is left on building sites after a shift. */
public final class Job {
  private static final Duration SHIFT = Duration.ofHours(1);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Load> brought = timed(Feed.of(env, "brought-source").uid("brought-source").map(Load::brought).uid("brought"), "brought-times");
    DataStream<Load> taken = timed(Feed.of(env, "taken-source").uid("taken-source").map(Load::taken).uid("taken"), "taken-times");
    DataStream<String> shifts =
        brought.coGroup(taken).where(load -> load.site).equalTo(load -> load.site).window(TumblingEventTimeWindows.of(SHIFT)).apply(new LeftAfterShift());
    ((SingleOutputStreamOperator<String>) shifts).uid("shifts").name("Shifts").print().uid("out");
    env.execute("building sites");
  }

  private static DataStream<Load> timed(DataStream<Load> loads, String uid) {
    return loads.assignTimestampsAndWatermarks(WatermarkStrategy.<Load>forMonotonousTimestamps().withTimestampAssigner((load, previous) -> load.at)).uid(uid);
  }
}
