package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Machines that are checked. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "signals").uid("signals").keyBy(Feed::key).process(new CheckMachines()).uid("check").name("Check machines").print().uid("out");
    env.execute("machines");
  }
}
