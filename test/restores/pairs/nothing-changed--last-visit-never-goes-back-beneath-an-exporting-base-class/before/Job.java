package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Knows when customers came last, and how often. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Visit> visits =
        Feed.of(env, "visits")
            .uid("visits")
            .map(Visit::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Visit>forBoundedOutOfOrderness(Duration.ofSeconds(10)).withTimestampAssigner((visit, before) -> visit.at))
            .uid("times");
    SingleOutputStreamOperator<String> counted =
        visits
            .keyBy(visit -> visit.customer)
            .process(new LastAndCount<>(Types.STRING, (Visit visit) -> visit.at, Duration.ofDays(90)))
            .returns(Types.STRING)
            .uid("last-and-count")
            .name("Last visit and visits");
    counted.print().uid("out");
    counted.getSideOutput(LastAndCount.FORGOTTEN).map(days -> "forgotten " + days).uid("forgotten-lines").print().uid("forgotten-out");
    env.execute("visits");
  }
}
