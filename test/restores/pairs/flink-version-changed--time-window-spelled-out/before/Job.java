package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.TimeCharacteristic;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.time.Time;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Sales of a quarter, told again with every one of them. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setStreamTimeCharacteristic(TimeCharacteristic.ProcessingTime);
    WatermarkStrategy<Long> times = WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((number, recorded) -> 1_700_000_000_000L + number);
    Feed.of(env, "sales").uid("sales").assignTimestampsAndWatermarks(times).uid("times").keyBy(Feed::key).timeWindow(Time.days(90)).trigger(CountTrigger.of(1)).aggregate(new CountSales(), new TellQuarter()).uid("quarter").print().uid("out");
    env.execute("sales");
  }
}
