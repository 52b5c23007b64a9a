package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows parcels. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "scans").uid("scans-source").map(Scan::of).uid("scans").keyBy(scan -> scan.parcel).process(new Parcels()).uid("parcels").print().uid("out");
    env.execute("parcels");
  }
}
