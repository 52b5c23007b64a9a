package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** What visitors of a site do. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    clicks(env)
        .keyBy(Click::getVisitor)
        .window(EventTimeSessionWindows.withGap(Duration.ofMinutes(30)))
        .trigger(CountTrigger.of(1))
        .aggregate(new Visits())
        .uid("visits")
        .name("Visits")
        .map(visit -> Line.of("clicks", visit.visitor, visit.clicks))
        .uid("lines")
        .print()
        .uid("out");
    env.execute("visits");
  }

  private static DataStream<Click> clicks(StreamExecutionEnvironment env) {
    WatermarkStrategy<Click> times = WatermarkStrategy.<Click>forBoundedOutOfOrderness(Duration.ofSeconds(5)).withTimestampAssigner((click, before) -> click.getAt());
    return Feed.of(env, "clicks").uid("clicks").map(Click::of).returns(Click.class).uid("parse").assignTimestampsAndWatermarks(times).uid("times");
  }
}
