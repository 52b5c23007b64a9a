package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the parcels of each customer by the route that they take. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "parcels").uid("parcels").map(Parcel::of).uid("read").keyBy(parcel -> parcel.customer).process(new CountRoutes()).uid("routes").print().uid("out");
    env.execute("parcels");
  }
}
