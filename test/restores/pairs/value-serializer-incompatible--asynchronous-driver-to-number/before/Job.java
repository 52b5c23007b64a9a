package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the trips of vehicles, asking for state asynchronously. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Trip> trips = Feed.of(env, "trips").uid("trips").map(Trip::of).uid("parse");
    trips.keyBy(trip -> trip.vehicle).enableAsyncState().process(new Odometer()).uid("odometer").name("Odometer").print().uid("odometer-out");
    env.execute("trips");
  }
}
