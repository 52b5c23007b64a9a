package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Scores messages. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    Summary summary = Summary.valueOf(System.getProperty("scoring.summary", Summary.POSITIVE_MEAN.name()));
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Scored> scored = Feed.of(env, "messages").uid("messages").map(number -> Scored.of(number, summary)).returns(Scored.class).uid("score");
    scored.keyBy(Scored::getHost).process(new Worst(summary)).uid("worst").name("Worst of hosts").print().uid("out");
    env.execute("scores");
  }
}
