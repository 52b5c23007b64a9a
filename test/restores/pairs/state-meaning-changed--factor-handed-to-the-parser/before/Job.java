package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Finds the longest plank of each saw. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Plank> planks = Feed.of(env, "planks").uid("planks").map(new ParsePlank(1)).uid("parse");
    planks.keyBy(plank -> plank.saw).process(new Longest()).uid("longest").name("Longest").map(new Say(0.001)).uid("say").print().uid("out");
    env.execute("planks");
  }
}
