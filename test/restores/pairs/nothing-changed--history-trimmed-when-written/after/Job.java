package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Keeps histories of sensors. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Reading> readings = Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse").filter(reading -> !Double.isNaN(reading.value)).uid("numbers-only");
    readings.keyBy(reading -> reading.sensor).process(new History()).uid("history").name("History").print().uid("history-out");
    readings.keyBy(reading -> reading.site).process(new Sites()).uid("sites").name("Sites").print().uid("sites-out");
    env.execute("histories");
  }
}
