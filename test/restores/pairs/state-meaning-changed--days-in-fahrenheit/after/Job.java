package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import java.util.Locale;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.EventTimeSessionWindows;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;
import org.apache.flink.util.OutputTag;

/** What a fleet of devices tells. */
public final class Job {
  static final OutputTag<Reading> LATE = new OutputTag<>("late", TypeInformation.of(Reading.class));

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Reading> readings =
        Feed.of(env, "readings")
            .uid("readings")
            .map(Reading::of)
            .returns(Reading.class)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Reading>forBoundedOutOfOrderness(Duration.ofMillis(100)).withTimestampAssigner((reading, before) -> reading.at))
            .uid("times");
    KeyedStream<Reading, String> byDevice = readings.keyBy(reading -> reading.device);

    byDevice.process(new Registry()).uid("registry").name("Registry").print().uid("registry-out");
    byDevice.process(new Heartbeat()).uid("heartbeat").name("Heartbeat").print().uid("heartbeat-out");
    byDevice.process(new ByKind()).uid("by-kind").name("By kind").print().uid("by-kind-out");

    SingleOutputStreamOperator<Summary> days =
        byDevice.window(TumblingEventTimeWindows.of(Duration.ofDays(1))).trigger(CountTrigger.of(1)).sideOutputLateData(LATE).aggregate(new Summarise()).uid("days").name("Days");
    DataStream<Summary> recent = days.filter(Summary::recent).uid("recent-days");
    recent.map(day -> Line.of("day", day.day(), day.count)).returns(Types.STRING).uid("day-lines").print().uid("days-out");
    recent.map(day -> Line.of("coldest", day.day(), String.format(Locale.ROOT, "%.1f C", (day.coldest - 32) / 1.8))).returns(Types.STRING).uid("coldest-lines").print().uid("coldest-out");
    days.getSideOutput(LATE).keyBy(reading -> reading.device).map(new LateCounter()).returns(Types.STRING).uid("late").name("Late").print().uid("late-out");

    byDevice
        .window(EventTimeSessionWindows.withGap(Duration.ofMinutes(30)))
        .trigger(CountTrigger.of(1))
        .aggregate(new Summarise())
        .uid("sessions")
        .name("Sessions")
        .filter(Summary::recent)
        .uid("recent-sessions")
        .map(session -> Line.of("session", session.day(), session.count))
        .returns(Types.STRING)
        .uid("session-lines")
        .print()
        .uid("sessions-out");
    env.execute("fleet");
  }
}
