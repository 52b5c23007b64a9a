package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts trips of taxis. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setMaxParallelism(240);
    DataStream<Trip> trips = Feed.of(env, "trips").uid("trips").map(Trip::of).uid("parse");
    named(trips.keyBy(trip -> trip.taxi).process(new CountTrips("trips")), "count").print().uid("count-out");
    DataStream<Trip> far = trips.filter(trip -> trip.kilometres >= 10).uid("far");
    named(far.keyBy(trip -> trip.taxi).process(new CountTrips("kilometres")), "count-far").print().uid("count-far-out");
    env.execute("taxis");
  }

  private static <T> SingleOutputStreamOperator<T> named(SingleOutputStreamOperator<T> operator, String name) {
    return operator.uid(name).name(name);
  }
}
