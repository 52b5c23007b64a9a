package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches the climate. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Sample> samples = Feed.of(env, "samples").uid("samples").map(Sample::of).uid("parse");
    samples.keyBy(sample -> sample.sensor).process(new Sensors()).uid("sensors").name("Sensors").print().uid("sensors-out");
    samples.keyBy(sample -> sample.room).flatMap(new Rooms()).uid("rooms").name("Rooms").print().uid("rooms-out");
    env.execute("climate");
  }
}
