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
    BroadcastStream<Depot> depots = Feed.of(env, "depots").uid("depots").map(Depot::of).uid("parse-depots").broadcast(DepotAware.DEPOTS);

    SingleOutputStreamOperator<Leg> legs = scans.keyBy(Keys::parcel).connect(depots).process(new TrackParcels()).uid("tracking").name("Track parcels");
    legs.getSideOutput(DepotAware.REPORT).print().uid("report");
    legs.getSideOutput(TrackParcels.CLOSED).keyBy(scan -> scan.depot).process(new ClosedDepots()).uid("closed-depots").print().uid("closed-depots-out");

    legs.keyBy(Keys::depot)
        .window(TumblingEventTimeWindows.of(Duration.ofHours(24)))
        .trigger(CountTrigger.of(1))
        .aggregate(new SumLoad())
        .uid("loads")
        .setParallelism(2)
        .map(load -> Line.of("load", load.depot, load.legs))
        .uid("load-lines")
        .setParallelism(2)
        .print()
        .setParallelism(2)
        .uid("loads-out");
    legs.filter(leg -> leg.at >= 0).uid("dated").keyBy(Keys::parcel).process(new Delays()).uid("delays").print().uid("delays-out");
    legs.map(leg -> leg.number).uid("numbers").map(new Total("legs")).uid("total").print().uid("total-out");

    env.execute("parcels");
  }
}
