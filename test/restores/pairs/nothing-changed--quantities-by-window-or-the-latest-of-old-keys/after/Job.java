package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Tells what a stock is worth. */
public final class Job {
  private static final Duration WINDOW = Duration.ofMillis(500);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Level> levels =
        Feed.of(env, "levels")
            .uid("levels")
            .map(Level::of)
            .returns(Level.class)
            .uid("parse-levels")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Level>forMonotonousTimestamps().withTimestampAssigner((level, before) -> level.at))
            .uid("level-times")
            .filter(level -> level.article != null)
            .uid("moved");
    BroadcastStream<Price> prices =
        Feed.of(env, "prices")
            .uid("prices")
            .map(Price::of)
            .returns(Price.class)
            .uid("parse-prices")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Price>forMonotonousTimestamps().withTimestampAssigner((price, before) -> price.at))
            .uid("price-times")
            .broadcast(WorthAtClose.PRICES);

    levels
        .keyBy(level -> level.article)
        .connect(prices)
        .process(new WorthAtClose(WINDOW.toMillis()))
        .uid("worth")
        .name("Worth at close")
        .map(worth -> Line.of("closes", worth.article, worth.closes))
        .uid("lines")
        .print()
        .uid("out");
    env.execute("stock");
  }
}
