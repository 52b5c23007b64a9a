package pair;

import common.Feed;
import org.apache.flink.api.common.functions.FilterFunction;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts parcels. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Parcel> parcels = Feed.of(env, "parcels").uid("parcels").map(Parcel::of).uid("parse");
    count(parcels, "out", parcel -> !parcel.back, CountSettings.builder().state("out").label("deliveries"));
    count(parcels, "back", parcel -> parcel.back, CountSettings.builder().label("returns").from(100).state("back"));
    env.execute("parcels");
  }

  private static void count(DataStream<Parcel> parcels, String way, FilterFunction<Parcel> filter, CountSettings.Builder settings) {
    parcels.filter(filter).uid(way).keyBy(parcel -> parcel.depot).map(new CountParcels(settings.build())).uid("count-" + way).print().uid("print-" + way);
  }
}
