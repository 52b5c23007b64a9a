package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps the best rounds of players. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Round> rounds = Feed.of(env, "rounds").uid("rounds").name("Rounds").map(Round::of).uid("parse").name("Parse");
    rounds.keyBy(round -> round.player).process(new BestRounds(3)).uid("best").name("Best rounds").print().uid("best-out").name("Out");
    rounds.filter(round -> round.points > 0).uid("scored").name("Scored").keyBy(Round::course).process(new RoundsOfCourse()).uid("courses").name("Courses").print().uid("courses-out").name("Out");
    env.execute("golf");
  }
}
