package pair;

import common.Count;
import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Long> orders = Feed.of(env, "orders").uid("orders").assignTimestampsAndWatermarks(WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((number, before) -> number * 1000)).uid("times");
    orders.keyBy(Feed::key).process(new Count("count")).uid("count").print().uid("out");
    DataStream<Long> first = orders.filter(number -> number % 10 < 4).uid("first");
    ((SingleOutputStreamOperator<String>) first.join(orders).where(Feed::key).equalTo(Feed::key).window(TumblingEventTimeWindows.of(Duration.ofMinutes(10))).apply((one, other) -> one + " and " + other)).uid("window").print().uid("pairs");
    env.execute("orders");
  }
}
