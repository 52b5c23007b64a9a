package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Parcels of depots by their status. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "parcels")
        .uid("parcels")
        .map(new OneOf())
        .uid("parse")
        .keyBy(depot -> depot.f0)
        .reduce(new Sum())
        .uid("sums")
        .name("Sums of depots")
        .map(new AsLines())
        .uid("lines")
        .print()
        .uid("out");
    env.execute("depots");
  }
}
