package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Users that act as a pattern says. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Action> actions = Feed.of(env, "actions").uid("actions").map(Action::of).returns(Action.class).uid("parse-actions");
    BroadcastStream<Pattern> patterns = Feed.of(env, "patterns").uid("patterns").map(Pattern::of).returns(Pattern.class).uid("parse-patterns").broadcast(MatchPatterns.PATTERNS);
    actions.keyBy(action -> action.user).connect(patterns).process(new MatchPatterns()).uid("match").name("Match patterns").print().uid("out");
    env.execute("patterns");
  }
}
