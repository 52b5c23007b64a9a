package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.TumblingEventTimeWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Parcels of a depot. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Parcel> parcels = Feed.of(env, "parcels").uid("parcels").map(Parcel::of).uid("parse").assignTimestampsAndWatermarks(WatermarkStrategy.<Parcel>forMonotonousTimestamps().withTimestampAssigner((parcel, recorded) -> parcel.at)).uid("times");
    KeyedStream<Parcel, String> ofTowns = parcels.keyBy(parcel -> parcel.town);
    ofTowns.process(new Deliveries()).uid("deliveries").print().uid("deliveries-out");
    ofTowns.window(TumblingEventTimeWindows.of(Duration.ofDays(90))).trigger(CountTrigger.of(1)).aggregate(new Weight(), new TellWeight()).uid("weight").print().uid("weight-out");
    env.execute("parcels");
  }
}
