package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** Hours of a hotline. */
public final class Job {
  private static final Duration HOUR = Duration.ofMinutes(60);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "calls-source")
        .uid("calls-source")
        .map(Call::of)
        .returns(Call.class)
        .uid("calls")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Call>forMonotonousTimestamps().withTimestampAssigner((call, previous) -> call.at))
        .uid("times")
        .keyBy(call -> call.line)
        .window(TumblingEventTimeWindows.of(HOUR))
        .process(new HourReport())
        .uid("hours")
        .name("Hours")
        .print()
        .uid("out");
    env.execute("hotline");
  }
}
