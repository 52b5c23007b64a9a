package pair;

import common.Feed;
import common.Line;
import common.Total;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Follows parcels and tells what depots carry. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Scan> scans =
        Feed.of(env, "scans")
            .uid("scans")
            .map(Scan::of)
            .uid("parse-scans")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Scan>forMonotonousTimestamps().withTimestampAssigner((scan, before) -> scan.at))
            .uid("times");
    BroadcastStream<Depot> depots = Feed.of(env, "depots").uid("depots").map(Depot::of).uid("parse-depots").broadcast(Tracking.DEPOTS);

    SingleOutputStreamOperator<Leg> legs = scans.keyBy(scan -> scan.parcel).connect(depots).process(new Tracking()).uid("tracking");
    legs.getSideOutput(Tracking.REPORT).print().uid("report");

    legs.keyBy(leg -> leg.depot)
        .window(TumblingEventTimeWindows.of(Duration.ofDays(1)))
        .trigger(CountTrigger.of(1))
        .aggregate(new SumLoad())
        .uid("loads")
        .map(load -> Line.of("load", load.depot, load.legs))
        .uid("load-lines")
        .print()
        .uid("loads-out");
    legs.keyBy(leg -> leg.parcel).process(new Delays()).uid("delays").print().uid("delays-out");
    legs.map(leg -> leg.number).uid("numbers").map(new Total("legs")).uid("total").print().uid("total-out");

    env.execute("parcels");
  }
}
