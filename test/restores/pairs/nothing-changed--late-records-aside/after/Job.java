package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.util.OutputTag;

public final class Job {
  private static final OutputTag<Long> LATE = new OutputTag<>("late", Types.LONG);

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<String> windows = Feed.of(env, "orders").uid("orders").assignTimestampsAndWatermarks(WatermarkStrategy.<Long>forMonotonousTimestamps().withTimestampAssigner((number, before) -> number * 1000)).uid("times").keyBy(Feed::key).window(TumblingEventTimeWindows.of(Duration.ofDays(1))).trigger(CountTrigger.of(1)).sideOutputLateData(LATE).aggregate(new Counting(), new Show()).uid("window");
    windows.getSideOutput(LATE).map(number -> "late " + number).print();
    windows.print().uid("out");
    env.execute("orders");
  }
}
