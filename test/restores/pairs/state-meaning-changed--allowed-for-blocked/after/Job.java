package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Lets users in, or not. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "changes").uid("changes").map(Change::of).uid("parse-changes").keyBy(change -> change.user)
        .connect(Feed.of(env, "doors").uid("doors").map(Feed::key).uid("parse-doors").keyBy(user -> user))
        .process(new Access()).uid("access").print().uid("out");
    env.execute("access");
  }
}
