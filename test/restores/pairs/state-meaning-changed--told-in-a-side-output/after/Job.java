package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches what processes use. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    SingleOutputStreamOperator<Sample> samples = Feed.of(env, "samples").uid("samples").map(Sample::of).uid("parse");
    SingleOutputStreamOperator<Sample> watched = samples.keyBy(sample -> sample.process).process(new Growth()).uid("growth").name("Growth");
    watched.map(Sample::asLine).uid("sample-lines").print().uid("samples-out");
    watched.getSideOutput(Growth.NOTES).print().uid("notes-out");
    env.execute("processes");
  }
}
