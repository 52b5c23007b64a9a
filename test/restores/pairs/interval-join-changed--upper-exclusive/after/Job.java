package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> numbers = Feed.of(env, "orders").uid("orders").assignTimestampsAndWatermarks(WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((number, before) -> number * 1000)).uid("times");
    KeyedStream<Long, String> first = numbers.filter(number -> number < 4).uid("first").keyBy(Feed::key);
    KeyedStream<Long, String> all = numbers.keyBy(Feed::key);
    first.intervalJoin(all).between(Duration.ZERO, Duration.ofDays(1)).upperBoundExclusive().process(new Joined()).uid("join").print().uid("out");
    env.execute("orders");
  }
}
