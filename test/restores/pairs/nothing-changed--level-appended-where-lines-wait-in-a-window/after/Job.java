package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** The day of each service, as it is so far. */
public final class Job {
  private static final String[] LINES = {"ERROR disk full", "WARN slow answer", "INFO started", "ERROR no route"};

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "lines")
        .uid("lines")
        .map(number -> number + " service-" + number % 4 + " " + LINES[(int) (number % 4)])
        .returns(Types.STRING)
        .uid("text")
        .map(LogLine::parse)
        .returns(LogLine.class)
        .uid("parse")
        .assignTimestampsAndWatermarks(WatermarkStrategy.<LogLine>forMonotonousTimestamps().withTimestampAssigner((line, before) -> line.at()))
        .uid("times")
        .keyBy(LogLine::service)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .process(new Summary())
        .uid("days")
        .name("Days of services")
        .print()
        .uid("out");
    env.execute("logs");
  }
}
