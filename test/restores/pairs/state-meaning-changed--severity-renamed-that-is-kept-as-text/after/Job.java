package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Watches the sensors of a plant. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Reading> readings = Feed.of(env, "readings").uid("readings").map(Reading::of).uid("parse");
    SingleOutputStreamOperator<String> watched = readings.keyBy(reading -> reading.sensor).process(new Watch()).uid("watch").name("Watch sensors");
    watched.print().uid("watch-out");
    watched.getSideOutput(Watch.ALARMS).map(alarm -> alarm.severity + " alarm of " + alarm.sensor).uid("alarm-lines").print().uid("alarms-out");
    readings.keyBy(reading -> reading.site).process(new Sites()).uid("sites").name("Sites").print().uid("sites-out");
    env.execute("plant");
  }
}
