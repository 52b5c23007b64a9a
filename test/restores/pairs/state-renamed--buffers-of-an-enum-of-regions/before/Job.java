package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Writes readings region by region. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Reading> readings = Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse");
    readings.flatMap(new BufferByRegion(1_000_000)).uid("buffer").name("Buffer by region").print().uid("buffer-out");
    readings.keyBy(Reading::getDevice).flatMap(new Devices()).uid("devices").print().uid("devices-out");
    env.execute("readings");
  }
}
