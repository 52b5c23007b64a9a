package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Adds up what each meter measures in a day. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "pulses").uid("pulses").map(Pulse::of).uid("parse").keyBy(pulse -> pulse.meter).process(new Days()).uid("days").print().uid("out");
    env.execute("meters");
  }
}
