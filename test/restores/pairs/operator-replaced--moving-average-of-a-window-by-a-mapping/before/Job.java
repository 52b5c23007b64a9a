package pair;

import common.Feed;
import common.Line;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.windowing.assigners.GlobalWindows;
import org.apache.flink.streaming.api.windowing.triggers.CountTrigger;

/** Scores domains by their pages. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Score> scores = Feed.of(env, "pages").uid("pages").map(Score::of).uid("scores");
    DataStream<Score> domains =
        scores
            .keyBy(Score::getDomain)
            .window(GlobalWindows.create())
            .trigger(CountTrigger.of(1))
            .aggregate(new Averaging(10))
            .uid("domains")
            .name("Scores of domains");
    domains.map(score -> Line.of("averaged", score.getDomain(), score.getOf() > 1 ? "over several" : "over one")).uid("lines").print().uid("out");
    env.execute("scores");
  }
}
