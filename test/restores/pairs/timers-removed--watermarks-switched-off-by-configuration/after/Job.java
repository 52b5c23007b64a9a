package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Closes the books of shops, every second of the time of their sales. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    WatermarkStrategy<Long> times = WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((sale, recorded) -> sale * 100);
    Feed.of(env, "sales").uid("sales").assignTimestampsAndWatermarks(times).uid("times").keyBy(Feed::key).process(new Books()).uid("books").print().uid("out");
    env.execute("books");
  }
}
