package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Click> clicks =
        Feed.of(env, "clicks")
            .uid("clicks")
            .map(Click::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Click>forMonotonousTimestamps().withTimestampAssigner((click, before) -> click.at))
            .uid("times");
    clicks
        .keyBy(click -> click.visitor)
        .window(EventTimeSessionWindows.withGap(Duration.ofMinutes(30)))
        .trigger(CountTrigger.of(1))
        .aggregate(new Visits.Collect(), new Visits.Show())
        .uid("visits")
        .print()
        .uid("out");
    env.execute("visits");
  }
}
