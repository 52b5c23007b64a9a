package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts the pages of sessions. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "hits").uid("hits-source").map(Hit::of).uid("hits").keyBy(hit -> hit.session).process(new Sessions()).uid("sessions").print().uid("out");
    env.execute("sessions");
  }
}
