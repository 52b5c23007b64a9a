package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts parcels. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Parcel> parcels = Feed.of(env, "parcels").uid("parcels").map(Parcel::of).uid("parse");
    parcels.filter(parcel -> !parcel.back).uid("out").keyBy(parcel -> parcel.depot).map(new CountParcels("parcels-out", "deliveries")).uid("count-out").print().uid("print-out");
    parcels.filter(parcel -> parcel.back).uid("back").keyBy(parcel -> parcel.depot).map(new CountParcels("parcels-back", "returns")).uid("count-back").print().uid("print-back");
    env.execute("parcels");
  }
}
