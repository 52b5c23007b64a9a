package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** Hours of a hotline. */
public final class Job {
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
        .window(TumblingEventTimeWindows.of(Duration.ofHours(1)))
        .process(new HourReport())
        .uid("hours")
        .print()
        .uid("out");
    env.execute("hotline");
  }
}
