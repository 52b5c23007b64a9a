package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Collects alarms. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    DataStream<Alarm> alarms = Feed.of(env, "alarms").uid("alarms").map(Alarm::of).uid("parse");
    alarms.keyBy(alarm -> alarm.machine).process(new Collect()).uid("collect").name("Collect alarms").print().uid("collect-out");
    alarms.filter(alarm -> alarm.kind == null).uid("odd").print().uid("odd-out");
    env.execute("alarms");
  }
}
