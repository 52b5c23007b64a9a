package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.util.OutputTag;

public final class Job {
  private static final OutputTag<Click> LATE = new OutputTag<Click>("late") {};

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Click> clicks =
        Feed.of(env, "clicks")
            .uid("clicks")
            .map(Click::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Click>forBoundedOutOfOrderness(Duration.ofSeconds(20)).withIdleness(Duration.ofMinutes(1)).withTimestampAssigner((click, before) -> click.at))
            .uid("times");
    SingleOutputStreamOperator<String> visits = clicks
        .keyBy(click -> click.visitor)
        .window(EventTimeSessionWindows.withGap(Duration.ofMinutes(30)))
        .trigger(CountTrigger.of(1))
        .sideOutputLateData(LATE)
        .aggregate(new Visits.CollectClicks(), new Visits.Show())
        .uid("visits");
    visits.print().uid("out");
    visits.getSideOutput(LATE).map(click -> click.page).uid("late").print().uid("late-out");
    env.execute("visits");
  }
}
