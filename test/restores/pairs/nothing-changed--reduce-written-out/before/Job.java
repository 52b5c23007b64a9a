package pair;

import common.Feed;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.KeyedStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** The highest water at each gauge. */
public final class Job {
  public static void main(String[] arguments) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
    KeyedStream<Water, String> water = Feed.of(env, "water").uid("water").map(Water::of).uid("parse").keyBy(reading -> reading.gauge);
    DataStream<Water> highest = water.reduce(new Highest()).uid("highest").name("Highest water");
    highest.flatMap(new Lines()).uid("lines").print().uid("out");
    env.execute("gauges");
  }
}
