package pair;

import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What taxis earn. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Trip> trips = Feed.of(env, "meters").uid("meters").map(Trip::of).uid("trips");
    AsyncDataStream.orderedWait(trips, new PriceTrip(), 10, TimeUnit.SECONDS, 100).uid("price").name("Price").print().uid("out");
    env.execute("taxis");
  }
}
