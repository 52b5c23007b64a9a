package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Follows the devices behind gateways. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Beat> beats = Feed.of(env, "beats").uid("beats").map(Beat::of).uid("parse").name("Parse");
    beats.keyBy(beat -> beat.device).process(new Devices()).uid("devices").name("Devices").print().uid("devices-out");
    beats.keyBy(beat -> beat.site).process(new Sites()).uid("sites").name("Sites").print().uid("sites-out");
    env.execute("gateways");
  }
}
