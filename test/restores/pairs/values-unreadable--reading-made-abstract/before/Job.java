package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches sensors in cold stores. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Reading> readings = Feed.of(env, "readings").uid("readings").map(Readings::parse).returns(Reading.class).uid("parse");
    readings.keyBy(reading -> reading.sensor).process(new FirstReading()).uid("first-reading").name("First reading").print().uid("first-out");
    readings.keyBy(reading -> reading.store).process(new CountReadings()).uid("count").name("Readings of a store").print().uid("count-out");
    env.execute("cold stores");
  }
}
