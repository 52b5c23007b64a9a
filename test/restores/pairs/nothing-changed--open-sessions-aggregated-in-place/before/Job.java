package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;

/** What customers spend in one go. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Purchase> purchases =
        Feed.of(env, "purchases")
            .uid("purchases-source")
            .map(Purchase::of)
            .uid("purchases")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Purchase>forMonotonousTimestamps().withTimestampAssigner((purchase, previous) -> purchase.getAt()))
            .uid("times");
    purchases
        .keyBy(Purchase::getCustomer)
        .window(EventTimeSessionWindows.withGap(Duration.ofMinutes(30)))
        .aggregate(new Spending(), new SessionReport())
        .uid("sessions")
        .print()
        .uid("out");
    env.execute("shop sessions");
  }
}
