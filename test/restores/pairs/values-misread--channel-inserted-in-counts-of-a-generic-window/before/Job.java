package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** How customers reach us. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "messages")
        .uid("messages")
        .map(Message::of)
        .returns(Message.class)
        .uid("parse")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Message>forMonotonousTimestamps().withTimestampAssigner((message, before) -> message.at))
        .uid("times")
        .keyBy(message -> message.customer)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .aggregate(new MostByChannel(), new OfCustomer())
        .uid("channels")
        .name("Channels")
        .print()
        .uid("out");
    env.execute("channels");
  }
}
