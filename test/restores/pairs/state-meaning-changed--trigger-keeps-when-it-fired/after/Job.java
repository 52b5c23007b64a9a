package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** The cheapest offers of a month, shown every ten minutes. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Offer> offers =
        Feed.of(env, "offers")
            .uid("offers")
            .map(Offer::of)
            .returns(Offer.class)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Offer>forMonotonousTimestamps().withTimestampAssigner((offer, previous) -> offer.at))
            .uid("times");
    offers
        .keyBy(offer -> offer.product)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(30)))
        .trigger(new EveryTenMinutes())
        .reduce((one, other) -> other.price < one.price ? other : one)
        .uid("cheapest")
        .name("Cheapest")
        .map(Offer::asLine)
        .uid("lines")
        .print()
        .uid("out");
    env.execute("offers");
  }
}
