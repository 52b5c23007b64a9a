package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Sessions of users. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "visits").uid("visits").map(Visit::of).uid("parse")
        .keyBy(visit -> visit.user).process(new Sessions()).uid("sessions").name("Sessions").print().uid("out");
    env.execute("sessions");
  }
}
