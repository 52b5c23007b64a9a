package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What sensors usually say. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Reading> readings = Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse");
    readings
        .keyBy(reading -> reading.sensor)
        .process(new UsualReadings())
        .uid("usual-readings")
        .name("Usual readings")
        .map(Band::asLine)
        .uid("lines")
        .print()
        .uid("out");
    env.execute("sensors");
  }
}
