package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Alerts of sensors. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    KeyedStream<Reading, String> readings = Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse-readings").keyBy(reading -> reading.sensor);
    BroadcastStream<Threshold> thresholds =
        Feed.of(env, "thresholds").uid("thresholds").filter(number -> number >= 200 && number < 204).uid("first-thresholds").map(Threshold::of).uid("parse-thresholds").broadcast(Alerts.THRESHOLDS);

    readings.connect(thresholds).process(new Alerts()).uid("alerts").print().uid("alerts-out");
    readings.flatMap(new Histogram()).uid("histogram").print().uid("histogram-out");
    env.execute("sensors");
  }
}
