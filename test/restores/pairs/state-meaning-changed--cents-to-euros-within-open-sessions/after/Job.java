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
    DataStream<Payment> payments =
        Feed.of(env, "payments")
            .uid("payments")
            .map(Payment::of)
            .returns(Payment.class)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Payment>forMonotonousTimestamps().withTimestampAssigner((payment, previous) -> payment.at))
            .uid("times");
    payments
        .keyBy(payment -> payment.customer)
        .window(EventTimeSessionWindows.withGap(Duration.ofMinutes(30)))
        .process(new Spent())
        .uid("spent")
        .name("Spent in a session")
        .print()
        .uid("out");
    env.execute("sessions");
  }
}
