package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.util.OutputTag;

/** What customers spend in one go. */
public final class Job {
  private static final Duration GAP = Duration.ofSeconds(1_800);
  private static final OutputTag<Purchase> LATE = new OutputTag<Purchase>("late-purchases") {};

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Purchase> purchases =
        Feed.of(env, "purchases")
            .uid("purchases-source")
            .map(Purchase::of)
            .uid("purchases")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Purchase>forMonotonousTimestamps().withTimestampAssigner((purchase, previous) -> purchase.getAt()))
            .uid("times");
    SingleOutputStreamOperator<String> sessions =
        purchases
            .keyBy(Purchase::getCustomer)
            .window(EventTimeSessionWindows.withGap(GAP))
            .sideOutputLateData(LATE)
            .aggregate(new Spending(), new SessionReport())
            .uid("sessions")
            .name("Sessions");
    sessions.getSideOutput(LATE).sinkTo(new DiscardingSink<>()).uid("late-out");
    sessions.print().uid("out");
    env.execute("shop sessions");
  }
}
