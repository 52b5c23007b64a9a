package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches the load of hosts. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Load> loads = Feed.of(env, "loads").uid("loads").map(Load::of).uid("parse");
    loads.keyBy(load -> load.host).process(new PeakLoad()).uid("peak-load").name("Peak load").print().uid("peaks-out");
    loads.keyBy(load -> load.rack).process(new Reports()).uid("reports").name("Reports").print().uid("reports-out");
    env.execute("hosts");
  }
}
