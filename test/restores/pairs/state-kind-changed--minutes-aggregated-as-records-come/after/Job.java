package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.java.typeutils.GenericTypeInfo;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Sums up the clicks on articles. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Click> clicks =
        Feed.of(env, "clicks")
            .map(Click::of)
            .name("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Click>forBoundedOutOfOrderness(Duration.ofSeconds(5)).withTimestampAssigner((click, before) -> click.at));

    DataStream<Fact> facts =
        clicks
            .keyBy(click -> click.article)
            .window(TumblingEventTimeWindows.of(Duration.ofDays(30)))
            .trigger(CountTrigger.of(1))
            .aggregate(
                new AddToFact(),
                new Facts(),
                new GenericTypeInfo<>(FactAccumulator.class),
                new GenericTypeInfo<>(FactAccumulator.class),
                new GenericTypeInfo<>(Fact.class))
            .name("facts");

    facts.map(fact -> Line.of("clicks", fact.article, fact.clicks)).name("lines").print();
    env.execute("clicks");
  }
}
