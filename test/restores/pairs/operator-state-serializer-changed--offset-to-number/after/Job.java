package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Writes what is measured in batches, and remembers what it has written so far. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    env.setMaxParallelism(64);
    DataStream<String> lines = Feed.of(env, "lines").setParallelism(1).uid("lines").map(number -> "line-" + number % 3).uid("text");
    lines.keyBy(line -> line).process(new Tally()).uid("tally").name("Tally").print().uid("tally-out");
    lines.map(new Numbered()).setParallelism(1).uid("numbered").name("Number lines").print().setParallelism(1).uid("numbered-out");
    env.execute("lines");
  }
}
