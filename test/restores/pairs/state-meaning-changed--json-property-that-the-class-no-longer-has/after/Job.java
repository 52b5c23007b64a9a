package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Sessions of sites. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "clicks").uid("clicks").keyBy(Feed::key).process(new Sessions()).uid("sessions").name("Sessions").print().uid("out");
    env.execute("sessions");
  }
}
