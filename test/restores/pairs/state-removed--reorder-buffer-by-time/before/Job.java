package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows parcels. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Scan> scans =
        Feed.of(env, "scans")
            .uid("scans")
            .map(Scan::of)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Scan>forBoundedOutOfOrderness(Duration.ofSeconds(1)).withTimestampAssigner((scan, before) -> scan.at))
            .uid("times");
    scans.keyBy(scan -> scan.parcel).process(new InOrder()).uid("in-order").name("In order of time").keyBy(scan -> scan.parcel).process(new Journey()).uid("journey").print().uid("journey-out");
    scans.keyBy(scan -> scan.depot).process(new Depots()).uid("depots").print().uid("depots-out");
    env.execute("parcels");
  }
}
