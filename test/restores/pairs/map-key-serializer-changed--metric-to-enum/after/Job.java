package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches sensors: what they measure, and whether they fall silent. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.enableCheckpointing(60_000);
    SingleOutputStreamOperator<Reading> readings =
        Feed.of(env, "readings")
            .uid("readings")
            .map(Reading::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(
                WatermarkStrategy.<Reading>forBoundedOutOfOrderness(Duration.ofSeconds(5)).withTimestampAssigner((reading, before) -> reading.getAt()))
            .uid("times");
    SingleOutputStreamOperator<String> watched = readings.keyBy(Reading::getDevice).process(new WatchDevice()).uid("watch").name("Watch devices");
    watched.print().uid("watched-out");
    watched.getSideOutput(WatchDevice.SILENT).print().uid("silent-out");
    readings.keyBy(Reading::getRoom).process(new RoomClimate()).uid("climate").print().uid("climate-out");
    env.execute("sensors");
  }
}
