package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Counts how often tags pass gates. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Pass> passes = Feed.of(env, "passes").uid("passes").map(Pass::of).uid("parse");
    DataStream<Pass> numbered = passes.keyBy(pass -> pass.reader).map(new Numbered()).uid("numbered").name("Numbered");
    numbered.keyBy(pass -> pass.gate).process(new PassesByTag()).uid("passes-by-tag").name("Passes by tag").print().uid("out");
    env.execute("gates");
  }
}
