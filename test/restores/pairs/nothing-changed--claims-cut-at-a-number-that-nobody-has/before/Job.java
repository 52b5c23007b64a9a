package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Claims of an insurance. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "mail").uid("mail").map(ClaimEvent::of).uid("events").keyBy(event -> event.customer).flatMap(new OpenClaims()).uid("open-claims").print().uid("out");
    env.execute("claims");
  }
}
