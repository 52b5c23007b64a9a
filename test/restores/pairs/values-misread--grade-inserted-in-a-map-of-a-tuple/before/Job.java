package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What orchards give. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "crates")
        .uid("crates")
        .map(Crate::of)
        .returns(Crate.class)
        .uid("parse")
        .keyBy(crate -> crate.orchard)
        .flatMap(new Harvest())
        .uid("harvest")
        .name("Harvest")
        .print()
        .uid("out");
    env.execute("orchards");
  }
}
