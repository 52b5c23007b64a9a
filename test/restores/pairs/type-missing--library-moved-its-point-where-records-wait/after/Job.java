package pair;

import common.Feed;
import java.util.concurrent.TimeUnit;
import org.apache.flink.streaming.api.datastream.AsyncDataStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts rides of riders. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Ride> rides = Feed.of(env, "rides").uid("rides").map(Ride::of).uid("parse");
    DataStream<Located> located = AsyncDataStream.orderedWait(rides, new LookUpCity(), 20, TimeUnit.SECONDS, 20).uid("city");
    located.keyBy(ride -> ride.rider).process(new CountRides()).uid("count").name("Rides of a rider").print().uid("out");
    env.execute("rides");
  }
}
