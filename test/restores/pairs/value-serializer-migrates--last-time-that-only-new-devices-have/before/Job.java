package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Devices in the field. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "beats").uid("beats").map(Beat::of).uid("parse")
        .keyBy(beat -> beat.device).process(new Watch()).uid("watch").name("Watch devices").print().uid("out");
    env.execute("devices");
  }
}
