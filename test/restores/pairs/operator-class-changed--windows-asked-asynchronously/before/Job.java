package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** What roofs give in an hour. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Yield> yields =
        Feed.of(env, "panels")
            .uid("panels")
            .map(Yield::of)
            .returns(Yield.class)
            .uid("yields")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Yield>forMonotonousTimestamps().withTimestampAssigner((yield, previous) -> yield.at))
            .uid("times");
    yields
        .keyBy(yield -> yield.roof)
        .window(TumblingEventTimeWindows.of(Duration.ofHours(1)))
        .reduce(new Adding())
        .uid("energy")
        .map(yield -> Line.of("energy", yield.roof, yield.watts / 6 + " watt hours"))
        .uid("lines")
        .print()
        .uid("out");
    env.execute("roofs");
  }
}
