package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.tuple.Tuple2;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "payments")
        .uid("payments")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((number, before) -> number * 10))
        .uid("times")
        .map(number -> Tuple2.of("EUR", 1L))
        .returns(Types.TUPLE(Types.STRING, Types.LONG))
        .uid("payment")
        .keyBy(payment -> payment.f0)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(new EverySecond())
        .reduce((one, other) -> Tuple2.of(one.f0, one.f1 + other.f1))
        .uid("turnover")
        .map(turnover -> "turnover " + turnover.f1)
        .uid("lines")
        .print()
        .uid("out");
    env.execute("turnover");
  }
}
