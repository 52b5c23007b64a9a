package pair;

import common.Feed;
import common.Line;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;

/** Tells how much people fly. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Flight> flights =
        Feed.of(env, "flights")
            .uid("flights")
            .map(Flight::of)
            .returns(Flight.class)
            .uid("parse")
            .assignTimestampsAndWatermarks(WatermarkStrategy.<Flight>forMonotonousTimestamps().withTimestampAssigner((flight, before) -> flight.at))
            .uid("times");
    stats(flights).map(all -> Line.of("flights", all.getMail(), all.getFlights())).uid("lines").print().uid("out");
    env.execute("flyers");
  }

  /** Windows of one flight of each flyer. */
  static SingleOutputStreamOperator<FlyerStats> stats(DataStream<Flight> flights) {
    return flights
        .map(FlyerStats::of)
        .returns(FlyerStats.class)
        .uid("stats-of-one")
        .keyBy(FlyerStats::getMail)
        .window(TumblingEventTimeWindows.of(Duration.ofSeconds(4)))
        .reduce((one, other) -> one.merge(other), new StatsOfAll())
        .uid("stats")
        .name("Stats");
  }
}
