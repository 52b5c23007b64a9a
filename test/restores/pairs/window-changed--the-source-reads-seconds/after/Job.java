package pair;

import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Counts the clicks on each page day by day. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataGeneratorSource<Click> clicks =
        new DataGeneratorSource<>(Click::of, Long.MAX_VALUE, RateLimiterStrategy.perSecond(100), Types.POJO(Click.class));
    WatermarkStrategy<Click> times =
        WatermarkStrategy.<Click>forBoundedOutOfOrderness(Duration.ofSeconds(5)).withTimestampAssigner((click, previous) -> click.at * 1000);
    env.fromSource(clicks, times, "clicks").uid("clicks")
        .keyBy(click -> click.page)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .aggregate(new Clicks()).uid("daily")
        .map(day -> Line.of("clicks", day.f0, day.f1)).returns(Types.STRING).uid("lines")
        .print().uid("out");
    env.execute("clicks");
  }
}
