package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Scores messages. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Scored> scored = Feed.of(env, "messages").uid("messages").map(Scored::of).returns(Scored.class).uid("score");
    scored.keyBy(Scored::getHost).process(new Worst()).uid("worst").name("Worst of hosts").print().uid("out");
    env.execute("scores");
  }
}
