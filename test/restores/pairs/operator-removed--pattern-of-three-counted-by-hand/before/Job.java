package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches fridges. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Evaluation> evaluations =
        Feed.of(env, "fridges")
            .uid("fridges")
            .map(Evaluation::of)
            .uid("evaluate")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Evaluation>forMonotonousTimestamps().withTimestampAssigner((evaluation, before) -> evaluation.at))
            .uid("times");
    Alarms.of(evaluations, Duration.ofMinutes(10)).print().uid("out");
    env.execute("fridges");
  }
}
