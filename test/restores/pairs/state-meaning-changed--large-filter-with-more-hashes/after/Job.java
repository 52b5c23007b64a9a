package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Tells which scans of parcels are the first ones. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "scans")
        .uid("scans")
        .map(Scan::of)
        .uid("parse")
        .keyBy(scan -> scan.depot)
        .process(new FirstScans())
        .uid("first-scans")
        .name("First scans")
        .print()
        .uid("out");
    env.execute("parcels");
  }
}
