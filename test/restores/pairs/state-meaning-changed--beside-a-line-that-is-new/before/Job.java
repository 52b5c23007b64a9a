package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Since when devices have been running. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "beats")
        .uid("beats")
        .map(Beat::of)
        .uid("parse")
        .keyBy(beat -> beat.device)
        .process(new Uptime())
        .uid("uptime")
        .name("Uptime")
        .print()
        .uid("out");
    env.execute("devices");
  }
}
