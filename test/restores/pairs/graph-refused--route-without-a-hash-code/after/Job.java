package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** How many parcels go over each route. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "parcels")
        .uid("parcels")
        .map(Parcel::of)
        .returns(Parcel.class)
        .uid("parse")
        .keyBy(parcel -> parcel.route)
        .process(new CountTraffic())
        .uid("traffic")
        .name("Traffic")
        .print()
        .uid("out");
    env.execute("routes");
  }
}
