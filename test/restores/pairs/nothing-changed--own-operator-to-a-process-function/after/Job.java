package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts votes for songs. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "votes").uid("votes-source").map(Vote::of).uid("votes").keyBy(Vote::song).process(new Votes()).name("Votes").uid("count").print().uid("out");
    env.execute("votes");
  }
}
