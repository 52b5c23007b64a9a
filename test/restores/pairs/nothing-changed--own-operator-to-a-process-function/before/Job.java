package pair;

import common.Feed;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts votes for songs. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "votes").uid("votes-source").map(Vote::of).uid("votes").keyBy(vote -> vote.song).transform("Votes", Types.STRING, new VotesOperator()).uid("count").print().uid("out");
    env.execute("votes");
  }
}
