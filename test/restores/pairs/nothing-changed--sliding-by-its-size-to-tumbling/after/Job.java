package pair;

import common.Feed;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Calls of an hour, as they come. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Call> calls =
        Feed.of(env, "calls")
            .uid("calls")
            .map(Call::of)
            .returns(Call.class)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Call>forMonotonousTimestamps().withTimestampAssigner((call, previous) -> call.at))
            .uid("times");
    calls.keyBy(call -> call.line).window(Hours.whole()).trigger(CountTrigger.of(1)).aggregate(new Calls(), new Hourly()).uid("hourly").name("Calls by hour").print().uid("out");
    env.execute("calls");
  }
}
