package pair;

import common.Feed;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Enriches what the cells of a network measure. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    Feed.of(env, "samples").uid("samples").map(Sample::of).uid("parse").keyBy(sample -> sample.cell).process(new Enrichment()).name("Enrichment").uid("enrichment").print().uid("out");
    env.execute("cells");
  }
}
