package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Rides of taxis, and what is paid for them. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Ride> rides = Feed.of(env, "rides").uid("rides").map(Ride::of).returns(Ride.class).uid("parse-rides");
    DataStream<Fare> fares = Feed.of(env, "fares").uid("fares").map(Fare::of).returns(Fare.class).uid("parse-fares");
    rides.keyBy(ride -> ride.taxi).connect(fares.keyBy(fare -> fare.taxi)).flatMap(new PairUp()).uid("pair-up").name("Rides with fares").print().uid("out");
    env.execute("taxis");
  }
}
