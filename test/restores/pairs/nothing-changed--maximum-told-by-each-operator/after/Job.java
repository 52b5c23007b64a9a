package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts trips of taxis. */
public final class Job {
  private static final int MAXIMUM = 240;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Trip> trips = Feed.of(env, "trips").uid("trips").map(Trip::of).uid("parse");
    named(trips.keyBy(trip -> trip.taxi).process(new CountTrips("trips")), "count").setParallelism(1).print().uid("count-out").setParallelism(1);
    DataStream<Trip> far = trips.filter(new LongTrips()).uid("far");
    named(far.keyBy(trip -> trip.taxi).process(new CountTrips("kilometres")), "count-far").print().uid("count-far-out");
    env.execute("taxis");
  }

  private static <T> SingleOutputStreamOperator<T> named(SingleOutputStreamOperator<T> operator, String name) {
    return operator.uid(name).name(name).setMaxParallelism(MAXIMUM);
  }
}
