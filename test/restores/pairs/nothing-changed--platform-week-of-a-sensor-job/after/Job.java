package pair;

import common.Feed;
import java.time.Duration;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Alerts of sensors. */
public final class Job {
  private static final int KEY_GROUPS = 128;

  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    setUp(env);
    KeyedStream<Reading, String> readings =
        Feed.of(env, "readings").uid("readings").name("Readings").map(Reading::of).uid("parse-readings").name("Parse readings").keyBy(reading -> reading.sensor);
    BroadcastStream<Threshold> thresholds =
        Feed.of(env, "thresholds")
            .setParallelism(1)
            .uid("thresholds")
            .name("Thresholds")
            .filter(number -> number >= 200 && number < 204)
            .setParallelism(1)
            .uid("first-thresholds")
            .map(Threshold::of)
            .setParallelism(1)
            .uid("parse-thresholds")
            .name("Parse thresholds")
            .broadcast(Alerts.THRESHOLDS);

    readings.connect(thresholds).process(new Alerts()).uid("alerts").name("Alerts").slotSharingGroup("alerts").disableChaining().print().uid("alerts-out").name("Print alerts");
    readings.flatMap(new Histogram()).uid("histogram").name("Histogram").startNewChain().print().uid("histogram-out");
    env.execute("sensors-v2");
  }

  private static void setUp(StreamExecutionEnvironment env) {
    env.setParallelism(2);
    env.setMaxParallelism(KEY_GROUPS);
    env.getConfig().enableObjectReuse();
    env.setBufferTimeout(250);
    env.getCheckpointConfig().enableUnalignedCheckpoints();
    env.getCheckpointConfig().setMinPauseBetweenCheckpoints(Duration.ofSeconds(10).toMillis());
    env.getCheckpointConfig().setTolerableCheckpointFailureNumber(3);
  }
}
